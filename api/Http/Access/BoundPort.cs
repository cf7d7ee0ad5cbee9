namespace DisputeHelper.Http.Access;

/// <summary>The port this program listens on: part of every Host header and of every proof.</summary>
internal sealed record BoundPort(int Value)
{
    /// <summary>The address to type.</summary>
    public string Address => $"http://127.0.0.1:{Value}";

    /// <summary>Exactly these, whole and without regard to case; anything else is a name that was pointed at us.</summary>
    public bool IsOurs(string host) =>
        host.Equals($"127.0.0.1:{Value}", StringComparison.OrdinalIgnoreCase)
        || host.Equals($"localhost:{Value}", StringComparison.OrdinalIgnoreCase)
        || host.Equals($"[::1]:{Value}", StringComparison.OrdinalIgnoreCase);
}
