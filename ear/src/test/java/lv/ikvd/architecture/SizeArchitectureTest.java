package lv.ikvd.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How big things may grow, measured in the sources. */
class SizeArchitectureTest {

  private static final Path ROOT = root();

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("mvnw")) ? here : here.getParent();
  }

  @Test
  void classesAreShortAndBackingBeansShorter() throws IOException {
    assertShort(path -> isMain(path) && isJava(path), path -> isBean(path) ? 200 : 300);
  }

  @Test
  void testsAreShort() throws IOException {
    assertShort(path -> !isMain(path) && isJava(path), 500);
  }

  @Test
  void pagesAreShort() throws IOException {
    assertShort(path -> path.toString().endsWith(".xhtml"), 200);
  }

  @Test
  void migrationsAreShort() throws IOException {
    assertShort(path -> path.toString().contains("/db/migration/"), 300);
  }

  @Test
  void packagesAreSmall() throws IOException {
    Map<Path, Long> sizes =
        sources(path -> isMain(path) && isJava(path) && !path.endsWith("package-info.java"))
            .stream()
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

    assertThat(sizes).isNotEmpty();
    assertThat(sizes).allSatisfy((directory, count) -> assertThat(count).isLessThanOrEqualTo(25));
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(
            sources(path -> isMain(path) && isJava(path)).stream().map(Path::getParent).distinct())
        .isNotEmpty()
        .allSatisfy(directory -> assertThat(directory.resolve("package-info.java")).exists());
  }

  @Test
  void methodsAreShortAndTakeFewThings() throws IOException {
    List<String> tooBig = new ArrayList<>();
    List<Path> files = sources(path -> isMain(path) && isJava(path));
    assertThat(files).isNotEmpty();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Measure(unit, positions, tooBig).scan(unit, null);
      }
    }
    assertThat(tooBig).isEmpty();
  }

  private static final class Measure extends TreeScanner<Void, Void> {

    private static final List<String> INJECTIONS = List.of("Inject", "EJB", "Resource");

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> tooBig;

    /** The constructor of a record takes its components, which are not limited. */
    private boolean inRecord;

    Measure(CompilationUnitTree unit, SourcePositions positions, List<String> tooBig) {
      this.unit = unit;
      this.positions = positions;
      this.tooBig = tooBig;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long lines = lines(method);
      if (lines > 40) {
        say(method.getName() + " has " + lines + " lines");
      }
      if (method.getParameters().size() > 7 && !inRecord) {
        say(method.getName() + " takes " + method.getParameters().size() + " parameters");
      }
      return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean outer = inRecord;
      inRecord = type.getKind() == Tree.Kind.RECORD;
      long injected =
          type.getMembers().stream()
              .filter(VariableTree.class::isInstance)
              .map(VariableTree.class::cast)
              .filter(this::isInjected)
              .count();
      int limit = type.getSimpleName().toString().endsWith("Bean") ? 4 : 7;
      if (injected > limit) {
        say(type.getSimpleName() + " has " + injected + " collaborators");
      }
      super.visitClass(type, nothing);
      inRecord = outer;
      return null;
    }

    /** A parameter of the address is injected too, but is no collaborator. */
    private boolean isInjected(VariableTree field) {
      boolean parameter =
          field.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Param"));
      return !parameter
          && field.getModifiers().getAnnotations().stream()
              .anyMatch(a -> INJECTIONS.contains(a.getAnnotationType().toString()));
    }

    private long lines(Tree tree) {
      return line(positions.getEndPosition(unit, tree))
          - line(positions.getStartPosition(unit, tree))
          + 1;
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }

    private void say(String what) {
      tooBig.add(ROOT.relativize(Path.of(unit.getSourceFile().toUri())) + ": " + what);
    }
  }

  private static void assertShort(Predicate<Path> wanted, int limit) throws IOException {
    assertShort(wanted, path -> limit);
  }

  private static void assertShort(Predicate<Path> wanted, ToLongFunction<Path> limit)
      throws IOException {
    List<Path> files = sources(wanted);
    assertThat(files).isNotEmpty();
    assertThat(files)
        .allSatisfy(
            file -> {
              try (Stream<String> lines = Files.lines(file)) {
                assertThat(lines.count())
                    .as(ROOT.relativize(file).toString())
                    .isLessThanOrEqualTo(limit.applyAsLong(file));
              }
            });
  }

  private static List<Path> sources(Predicate<Path> wanted) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("persistence", "reports", "ejb", "web", "ear")) {
      try (Stream<Path> all = Files.walk(ROOT.resolve(module).resolve("src"))) {
        all.filter(Files::isRegularFile).filter(wanted).forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isMain(Path path) {
    return path.toString().contains("/src/main/");
  }

  private static boolean isJava(Path path) {
    return path.toString().endsWith(".java");
  }

  private static boolean isBean(Path path) {
    return path.toString().endsWith("Bean.java");
  }
}
