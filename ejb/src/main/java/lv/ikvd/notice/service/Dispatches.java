package lv.ikvd.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.notice.entity.Channel;

/** The channels that the system sends by itself. */
@ApplicationScoped
public class Dispatches {

  private final Map<Channel, Dispatch> byChannel = new EnumMap<>(Channel.class);

  protected Dispatches() {}

  @Inject
  Dispatches(@Any Instance<Dispatch> dispatches) {
    this((Iterable<Dispatch>) dispatches);
  }

  Dispatches(Iterable<Dispatch> dispatches) {
    for (Dispatch dispatch : dispatches) {
      if (byChannel.put(dispatch.channel(), dispatch) != null) {
        throw new IllegalStateException("two dispatches for " + dispatch.channel());
      }
    }
  }

  Optional<Dispatch> ready(Channel channel) {
    return Optional.ofNullable(byChannel.get(channel)).filter(Dispatch::ready);
  }
}
