package lv.ikvd.shell.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources and providers of the WAR, found by the container. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
