using System.Text.Json;
using AngleSharp.Html.Dom;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces;

/// <summary>A captured page as its readers see it: already parsed within the budget, or not parsed at all.</summary>
/// <param name="Capture">The capture, for citations.</param>
/// <param name="Url">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="CapturedAt">UTC; the year of dates without one is settled by it.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Parsed">The rendered DOM, with source positions; null when absent, past the budget or not parsed yet.</param>
/// <param name="Answers">The answers the page received, in their order; empty when none were observed.</param>
/// <param name="Layout">The recorded rectangles, or null.</param>
public sealed record Page(
    CaptureId Capture,
    Uri Url,
    string Title,
    DateTimeOffset CapturedAt,
    string Language,
    IHtmlDocument? Parsed,
    IReadOnlyList<ObservedAnswer> Answers,
    JsonElement? Layout)
{
    /// <summary>The rendered DOM; asking waits for <see cref="Parsing"/>, so what needs no document is best read first.</summary>
    public IHtmlDocument? Document => Parsing is null ? Parsed : Parsing.GetAwaiter().GetResult().Document;

    /// <summary>The document while it is still being parsed beside the reader.</summary>
    internal Task<(IHtmlDocument? Document, string? Problem)>? Parsing { get; init; }

    /// <summary>The sender's time zone (IANA): chats print times in it.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The conversation that the sender gathered while scrolling, oldest first; the window in the page holds a part of it only.</summary>
    public IHtmlDocument? Conversation { get; init; }

    /// <summary>The sender's own statement of what the capture holds and lacks; undefined when there is none.</summary>
    public JsonElement Completeness { get; init; }

    /// <summary>The part of the capture that <see cref="Document"/> came out of: <c>page</c>, else <c>snapshot</c> or <c>mail</c>.</summary>
    public string Part { get; init; } = "page";

    /// <summary>Set when the document is the body of a mail.</summary>
    public MailHead? Mail { get; init; }

    private PageMap? _map, _conversationMap;

    /// <summary>The document laid flat, for everybody who reads it; null without one. Made at the first question.</summary>
    internal PageMap? Map => _map ??= Document is { } document ? new(document, Stop) : null;

    /// <summary>The gathered conversation laid flat; null without one.</summary>
    internal PageMap? ConversationMap => Conversation is null ? null : _conversationMap ??= new(Conversation, Stop);

    /// <summary>Set when the time allowed for reading is over; loops over what a page repeats look at it.</summary>
    public CancellationToken Stop { get; init; }
}

/// <summary>An answer that the page itself requested and received.</summary>
/// <param name="Ordinal">Its place among the capture's answers, from 0; cited as <c>response:0</c>.</param>
/// <param name="Url">Where the page asked, without secrets.</param>
/// <param name="At">UTC by the sender's clock.</param>
/// <param name="Body">The answer's JSON; a JSONP wrapper is taken off.</param>
public sealed record ObservedAnswer(int Ordinal, string Url, DateTimeOffset At, JsonElement Body);
