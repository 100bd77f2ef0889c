package nl.parliament.examples.cli.convert;

import nl.parliament.parser.Isolation;
import nl.parliament.parser.ParliamentParser;

/** When files are read in other processes. */
enum IsolatedWhen {
    auto {
        @Override
        ParliamentParser.Builder set(ParliamentParser.Builder builder, Isolation processes) {
            return builder.isolatedWhenNeeded(processes);
        }
    },
    always {
        @Override
        ParliamentParser.Builder set(ParliamentParser.Builder builder, Isolation processes) {
            return builder.isolated(processes);
        }
    },
    never {
        @Override
        ParliamentParser.Builder set(ParliamentParser.Builder builder, Isolation processes) {
            return builder;
        }
    };

    abstract ParliamentParser.Builder set(ParliamentParser.Builder builder, Isolation processes);
}
