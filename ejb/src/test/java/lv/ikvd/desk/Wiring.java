package lv.ikvd.desk;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.job.service.TestEvent;

/**
 * Puts beans together as the container would, by their own annotations, on a test's database;
 * threads of a test may ask at once.
 */
public final class Wiring {

  private final Map<Class<?>, Object> beans = new HashMap<>();

  public Wiring(EntityManager entityManager) {
    beans.put(EntityManager.class, entityManager);
  }

  public <T> Wiring with(Class<T> type, T bean) {
    beans.put(type, bean);
    return this;
  }

  public synchronized <T> T get(Class<T> type) {
    if (type == Event.class && !beans.containsKey(type)) {
      return type.cast(new TestEvent<>());
    }
    Object known = beans.get(type);
    return type.cast(known == null ? inject(make(type), type) : known);
  }

  /** Fills the fields of a bean that the test made itself. */
  public synchronized <T> T inject(T bean, Class<?> declared) {
    beans.putIfAbsent(declared, bean);
    for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Stream.of(Inject.class, PersistenceContext.class, Resource.class)
            .anyMatch(field::isAnnotationPresent)) {
          set(bean, field);
        }
      }
    }
    return bean;
  }

  private void set(Object bean, Field field) {
    try {
      field.setAccessible(true);
      if (field.get(bean) == null) {
        field.set(bean, get(field.getType()));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T make(Class<T> type) {
    try {
      Constructor<?> constructor =
          Arrays.stream(type.getDeclaredConstructors())
              .filter(c -> c.isAnnotationPresent(Inject.class))
              .findFirst()
              .orElse(null);
      if (constructor == null) {
        constructor = type.getDeclaredConstructor();
      }
      constructor.setAccessible(true);
      return type.cast(
          constructor.newInstance(
              Arrays.stream(constructor.getParameterTypes()).map(this::get).toArray()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }
}
