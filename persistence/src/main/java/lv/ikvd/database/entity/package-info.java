/**
 * The way to the database: one data source that reads the settings, one schema that Flyway keeps,
 * and the conversion that every moment in time goes through. Everything else about a table belongs
 * to the feature that owns it.
 */
package lv.ikvd.database.entity;
