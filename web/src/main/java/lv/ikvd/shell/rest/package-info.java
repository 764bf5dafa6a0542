/**
 * The ground of {@code /api/v1}: one application, one shape of lists, one shape of failures (RFC
 * 9457). A feature adds resources in its own {@code .rest} package and throws {@link
 * lv.ikvd.problem.entity.Problem}.
 */
package lv.ikvd.shell.rest;
