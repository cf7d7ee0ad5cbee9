using Microsoft.Extensions.Logging.Console;

namespace DisputeHelper.Commands;

/// <summary>Warnings and errors as JSON, one per line, on the error stream; the writer escapes whatever a captured text might hold.</summary>
internal static class Logs
{
    public static void Write(ILoggingBuilder logging) => logging
        .SetMinimumLevel(LogLevel.Warning)
        .AddJsonConsole(json => json.UseUtcTimestamp = true)
        .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
