/** What a child-minder sees and answers behind the link of a campaign. */
package lv.ikvd.childminder.web.confirming;
