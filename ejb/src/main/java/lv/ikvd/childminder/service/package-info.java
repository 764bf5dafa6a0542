/** Procedures, rules and use cases of the register of child-minding service providers. */
package lv.ikvd.childminder.service;
