using System.Globalization;
using System.Text;
using DisputeHelper.Cases;
using DisputeHelper.Database.Rows;
using DisputeHelper.Deadlines;
using DisputeHelper.Http.Access;
using DisputeHelper.Http.Orders;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Addresses by which a calendar program on this machine keeps itself up to date. Each is secret, for reading only, and can be ended.</summary>
internal static class CalendarFeedsApi
{
    private const int LongestName = 60;
    private const int MostAlarms = 10;

    public static void MapCalendarFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("/calendar-feeds").WithTags("Deadlines").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        feeds.MapGet("/", List).WithName("ListCalendarFeeds").WithSummary("The calendar addresses that were ever made, the newest first; never their secrets.");
        feeds.MapPost("/", Make).WithName("MakeCalendarFeed").WithSummary("Makes a calendar address. It is shown this once; the program keeps only a hash of it.")
            .ProducesProblem(400).ProducesProblem(415);
        feeds.MapDelete("/{id}", Revoke).WithName("RevokeCalendarFeed").WithSummary("Ends a calendar address with its next fetch.").ProducesProblem(404);
        // Not in the contract: the address is all that a calendar needs, and nothing else should look for it.
        routes.MapGet("/calendar/{secret}.ics", Fetch).ExcludeFromDescription().Admits(Entrance.Feed);
    }

    internal static async Task<Ok<IReadOnlyList<CalendarFeed>>> List(CalendarFeeds feeds, CancellationToken stop) =>
        TypedResults.Ok<IReadOnlyList<CalendarFeed>>([.. (await feeds.All(stop)).Select(CalendarFeed.From)]);

    internal static async Task<Results<Ok<NewCalendarFeed>, ProblemHttpResult>> Make(
        CalendarFeedWish wish, HttpContext context, CalendarFeeds feeds, BoundPort port, CancellationToken stop)
    {
        var name = wish.Name.Trim();
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
            return Problems.BadInput(new Sentence("problem.feed-name", ("most", LongestName)));
        if (wish.Alarms.Count > MostAlarms || wish.Alarms.Any(hours => hours is < 1 or > CalendarStyle.LongestAlarm))
            return Problems.BadInput(new Sentence("problem.feed-alarms", ("most", MostAlarms)));
        var (feed, secret) = await feeds.Make(name, context.Language().Tag, wish.Alarms, stop);
        return TypedResults.Ok(new NewCalendarFeed(CalendarFeed.From(feed), $"{port.Address}/calendar/{secret}.ics"));
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> Revoke(string id, CalendarFeeds feeds, CancellationToken stop) =>
        await feeds.Revoke(id, stop) ? TypedResults.NoContent() : Problems.NotFound(new Sentence("problem.no-feed"));

    internal static async Task<IResult> Fetch(string secret, WholeCalendar calendar, CalendarFeeds feeds, TimeProvider clock, CancellationToken stop)
    {
        if (secret.Length > 64 || await feeds.FindBySecret(secret, stop) is not { } feed)
            return feeds.TooManyWrong()
                ? Problems.Because(429, "too-many-tries", new Sentence("problem.many-addresses"))
                : Problems.NotFound(new Sentence("problem.no-feed"));
        await feeds.Touch(feed, stop);
        var (now, said) = (clock.GetUtcNow(), Languages.Find(feed.Language) ?? Languages.English);
        var file = CalendarFile.Write(await calendar.Running(now, said, stop), now, said, new(AlarmsOf(feed), IsFeed: true));
        return TypedResults.Bytes(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8");
    }

    private static int[] AlarmsOf(CalendarFeedRow feed) =>
        [.. feed.Alarms.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(hours => int.Parse(hours, CultureInfo.InvariantCulture))];
}

/// <summary>A calendar address to be made.</summary>
/// <param name="Name">What to call it, so that it can be told from others ("Thunderbird").</param>
/// <param name="Alarms">Hours before the end at which the calendar reminds.</param>
public sealed record CalendarFeedWish(string Name, IReadOnlyList<int> Alarms);

/// <summary>A calendar address, without its secret.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What the user called it.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="LastUsedAt">UTC, to the hour; null when no calendar ever fetched it.</param>
/// <param name="RevokedAt">UTC; null while it works.</param>
public sealed record CalendarFeed(string Id, string Name, DateTimeOffset MadeAt, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt)
{
    internal static CalendarFeed From(CalendarFeedRow row) => new(row.Id, row.Name, row.CreatedAt, row.LastUsedAt, row.RevokedAt);
}

/// <summary>A new calendar address.</summary>
/// <param name="Feed">What is kept of it.</param>
/// <param name="Address">The whole address, shown this once.</param>
public sealed record NewCalendarFeed(CalendarFeed Feed, string Address);
