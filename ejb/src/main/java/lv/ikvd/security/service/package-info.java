/**
 * Who is at work and what they may do. {@link lv.ikvd.security.service.SignIn} is the door for
 * passwords, {@link lv.ikvd.security.service.ExternalAccounts} for identity providers; what both
 * give is kept in the web session and shown to the container on each request. {@link
 * lv.ikvd.security.service.CurrentUser} answers use cases, {@link
 * lv.ikvd.security.service.AsSystem} lets timers and workers in.
 */
package lv.ikvd.security.service;
