using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DisputeHelper.Tests;

/// <summary>Keeps every line that the program logs.</summary>
internal sealed class LogSpy : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>How often any route's handler was begun.</summary>
    public int EndpointHits => lines.Count(line => line.Contains("Executing endpoint", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => new Pen(lines, categoryName);

    public void Dispose() { }

    private sealed class Pen(ConcurrentQueue<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}
