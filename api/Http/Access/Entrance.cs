namespace DisputeHelper.Http.Access;

/// <summary>Who may come in by a route. A route that says nothing is <see cref="Closed"/>: token, header, no navigation.</summary>
/// <param name="Token">Asks for the bearer token of a paired device.</param>
/// <param name="Header">Asks for <c>X-DisputeHelper: 1</c>, which a web page cannot send without a preflight that is never granted.</param>
/// <param name="Navigation">May be opened as a page of its own in a tab.</param>
/// <param name="FromElsewhere">A link on another site may open it.</param>
/// <param name="Assets">May be loaded as a script, style or picture by our own pages.</param>
/// <param name="NewOrigin">An extension that is not paired yet may ask.</param>
internal sealed record Entrance(bool Token, bool Header, bool Navigation = false, bool FromElsewhere = false, bool Assets = false, bool NewOrigin = false)
{
    public static readonly Entrance Closed = new(Token: true, Header: true);

    /// <summary>The server proof: before it, a client has no reason to show its token.</summary>
    public static readonly Entrance Hello = new(Token: false, Header: true);

    /// <summary>Pairing: the typed code stands in for the token.</summary>
    public static readonly Entrance Pairing = new(Token: false, Header: true, NewOrigin: true);

    /// <summary>A stored page in a tab: the ticket stands in, since a navigation carries no headers.</summary>
    public static readonly Entrance Ticket = new(Token: false, Header: false, Navigation: true);

    /// <summary>A calendar's own address: the secret in it stands in, since calendar programs send no header. Never opened by a page, nor as one.</summary>
    public static readonly Entrance Feed = new(Token: false, Header: false);

    /// <summary>A page of the program itself; it shows no evidence.</summary>
    public static readonly Entrance Page = new(Token: false, Header: false, Navigation: true, FromElsewhere: true, Assets: true);

    /// <summary>Whether the program is up; no evidence, no secrets.</summary>
    public static readonly Entrance Open = new(Token: false, Header: false, Navigation: true);
}

internal static class EntranceConventions
{
    /// <summary>Says who may come in by this route.</summary>
    public static TBuilder Admits<TBuilder>(this TBuilder builder, Entrance entrance) where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(entrance);
}
