package lv.ikvd.shell.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lv.ikvd.problem.entity.Problem;

/**
 * Refuses a query parameter that the resource does not declare: a misspelt filter would otherwise
 * answer a question that nobody asked. A parameter given twice is refused too.
 */
@Provider
public class StrictParameters implements ContainerRequestFilter {

  private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null) {
      return;
    }
    Set<String> declared = DECLARED.computeIfAbsent(method, StrictParameters::declared);
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!declared.contains(name)) {
                throw new Problem("SHELL-022", name).at(name);
              }
              if (values.size() > 1) {
                throw new Problem("SHELL-023", name).at(name);
              }
            });
  }

  static Set<String> declared(Method method) {
    Set<String> names = new HashSet<>();
    for (Parameter parameter : method.getParameters()) {
      collect(parameter, names);
    }
    for (Field field : method.getDeclaringClass().getDeclaredFields()) {
      add(field.getAnnotation(QueryParam.class), names);
    }
    return Set.copyOf(names);
  }

  private static void collect(Parameter parameter, Set<String> names) {
    add(parameter.getAnnotation(QueryParam.class), names);
    if (parameter.isAnnotationPresent(BeanParam.class)) {
      Class<?> type = parameter.getType();
      for (Field field : type.getDeclaredFields()) {
        add(field.getAnnotation(QueryParam.class), names);
      }
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        for (Parameter inner : constructor.getParameters()) {
          collect(inner, names);
        }
      }
    }
  }

  private static void add(QueryParam annotation, Set<String> names) {
    if (annotation != null) {
      names.add(annotation.value());
    }
  }
}
