/**
 * Where the application meets its database when it starts: the connection pool and the migrations.
 * Every other bean that works at the start depends on {@link lv.ikvd.database.service.Migrations}.
 */
package lv.ikvd.database.service;
