/**
 * Clean-up campaigns: providers are asked whether they still give the service; each is one row that
 * takes one answer. Where a row stands is derived from its dates and notices by one view.
 */
package lv.ikvd.childminder.entity.campaign;
