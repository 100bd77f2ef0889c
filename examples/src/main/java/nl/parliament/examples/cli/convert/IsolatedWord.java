package nl.parliament.examples.cli.convert;

import java.util.Arrays;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * After {@code --isolated} may stand when, or a file: only one of the words for when is taken for it. After
 * {@code --isolated=} stands when.
 */
final class IsolatedWord implements IParameterPreprocessor {
    @Override
    public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        boolean isWhen = !words.isEmpty()
                && Arrays.stream(IsolatedWhen.values())
                        .anyMatch(when -> when.name().equals(words.peek()));
        boolean isJoined = "=".equals(info.get("separator"));
        if (!isWhen && !isJoined) {
            words.push(IsolatedWhen.always.name());
        }
        return false;
    }
}
