package lv.ikvd.desk;

import jakarta.enterprise.inject.Produces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** What a bean produces for the container, without one. */
final class Produced {

  private Produced() {}

  static <T> List<T> by(Object bean, Class<T> type) {
    return Arrays.stream(bean.getClass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Produces.class))
        .map(method -> type.cast(call(method, bean)))
        .toList();
  }

  private static Object call(Method method, Object bean) {
    try {
      return method.invoke(bean);
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
