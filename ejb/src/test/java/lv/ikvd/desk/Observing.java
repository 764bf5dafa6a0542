package lv.ikvd.desk;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionStage;
import lv.ikvd.fee.service.AutomaticCharges;
import lv.ikvd.fee.service.Invoices;
import lv.ikvd.party.service.declension.NameFormsFollowParty;
import lv.ikvd.proceeding.service.deciding.DecisionPapers;
import lv.ikvd.proceeding.service.deciding.NoticeFollowUp;
import lv.ikvd.proceeding.service.effect.NotifiedEffect;
import lv.ikvd.proceeding.service.papers.CaseLetters;
import lv.ikvd.proceeding.service.papers.FreeLetters;

/** Gives what is fired to those who observe it in the same transaction, as the container does. */
final class Observing implements Event<Object> {

  private static final List<Class<?>> OBSERVERS =
      List.of(
          DecisionPapers.class,
          NoticeFollowUp.class,
          NotifiedEffect.class,
          CaseLetters.class,
          FreeLetters.class,
          NameFormsFollowParty.class,
          AutomaticCharges.class,
          Invoices.class);

  private final Wiring wiring;

  Observing(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public void fire(Object event) {
    for (Class<?> type : OBSERVERS) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getParameterCount() == 1
            && method.getParameters()[0].isAnnotationPresent(Observes.class)
            && method.getParameterTypes()[0].isInstance(event)) {
          call(method, wiring.get(type), event);
        }
      }
    }
  }

  private static void call(Method method, Object bean, Object event) {
    try {
      method.setAccessible(true);
      method.invoke(bean, event);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failure);
    } catch (IllegalAccessException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public <U extends Object> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends Object> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<Object> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends Object> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends Object> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
