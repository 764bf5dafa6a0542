package lv.ikvd.shell.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets a page write {@code #{row.name}} for a record: rows are records, and the expression language
 * of Jakarta EE 10 knows only getters. Any public method of a record without parameters counts, so
 * that a row may derive a value.
 */
public class RecordElResolver extends ELResolver {

  private static final ClassValue<Map<String, Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> methods = new HashMap<>();
          for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.trySetAccessible()) {
              methods.put(method.getName(), method);
            }
          }
          return methods;
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Method method = method(base, property);
    if (method == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return method.invoke(base);
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    Method method = method(base, property);
    if (method == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return method.getReturnType();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (method(base, property) != null) {
      throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (method(base, property) == null) {
      return false;
    }
    context.setPropertyResolved(base, property);
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Method method(Object base, Object property) {
    return base instanceof Record && property instanceof String name
        ? METHODS.get(base.getClass()).get(name)
        : null;
  }
}
