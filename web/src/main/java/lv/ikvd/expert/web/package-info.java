/** Pages of the pool of accreditation experts. */
package lv.ikvd.expert.web;
