package lv.ikvd.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {

  /** A row with a derived value. */
  record Row(String name, int children) {
    public boolean many() {
      return children > 5;
    }
  }

  private final RecordElResolver resolver = new RecordElResolver();

  @Test
  void readsComponentsAndDerivedValuesOfRecords() {
    ELContext context = new Context();
    assertThat(resolver.getValue(context, new Row("Anna", 7), "name")).isEqualTo("Anna");
    assertThat(resolver.getValue(context, new Row("Anna", 7), "many")).isEqualTo(true);
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void leavesTheRestToOthers() {
    ELContext context = new Context();
    assertThat(resolver.getValue(context, "text", "length")).isNull();
    assertThat(resolver.getValue(context, new Row("Anna", 7), "other")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void neverWrites() {
    assertThatThrownBy(() -> resolver.setValue(new Context(), new Row("Anna", 7), "name", "Zane"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  private static final class Context extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
