/**
 * What all registers share: recording versions, reading them as of a day as known at a moment, the
 * public lists and cards, and numbers. A register declares {@link
 * lv.ikvd.registry.service.Register} and {@link lv.ikvd.registry.service.Publication}; nothing here
 * knows one by name.
 */
package lv.ikvd.registry.service;
