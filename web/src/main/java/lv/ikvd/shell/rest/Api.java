package lv.ikvd.shell.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** All resources and providers of the WAR, found by the container. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "IKVIS",
            version = "1",
            description =
                "Registers of the State Education Quality Service of Latvia. Lists are asked for by"
                    + " page and size; an unknown query parameter is refused; failures are problem"
                    + " details (RFC 9457) with a code and a remedy."))
public class Api extends Application {}
