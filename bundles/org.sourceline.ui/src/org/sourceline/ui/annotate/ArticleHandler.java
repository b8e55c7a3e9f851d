package org.sourceline.ui.annotate;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.ui.Messages;

/**
 * A command on the article in the active editor. It is enabled while nothing stands in its way; what does is told in the status line
 * when the key is pressed nevertheless.
 */
public abstract class ArticleHandler extends AbstractHandler implements IExecutableExtension {

    private String commandId = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        commandId = String.valueOf(config.getAttribute("commandId"));
        Obstacles.install();
        if (data instanceof String text) {
            configure(text);
        }
    }

    /** Takes what {@code plugin.xml} says behind the class name. */
    protected void configure(String data) {
        throw new IllegalArgumentException("no data is expected: " + data);
    }

    /** Why the command cannot do its work now, in words for the user; empty if it can. */
    protected Optional<String> obstacle(ArticleContext article) {
        return Optional.empty();
    }

    protected abstract void run(ArticleContext article);

    @Override
    public void setEnabled(@Nullable Object evaluationContext) {
        Optional<ArticleContext> article = ArticleContext.of(evaluationContext);
        article.ifPresent(it -> ClaimMemory.follow(it.session()));
        Optional<String> obstacle = article.isEmpty() ? Optional.of(Messages.get("annotate.noArticle")) : obstacle(article.get());
        Obstacles.note(commandId, obstacle);
        setBaseEnabled(obstacle.isEmpty());
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ArticleContext.of(event.getApplicationContext()).ifPresent(article -> {
            try {
                run(article);
            } catch (EditRefusedException e) {
                article.refuse(String.valueOf(e.getMessage()));
            }
        });
        return null;
    }

    protected static Optional<String> unless(boolean condition, String messageKey) {
        return condition ? Optional.empty() : Optional.of(Messages.get(messageKey));
    }

    protected static Optional<String> noActiveSet(ArticleContext article) {
        return unless(article.sets().active().isPresent(), "annotate.noActiveSet");
    }
}
