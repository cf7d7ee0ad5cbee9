using System.Net;
using System.Net.Http.Json;
using System.Text;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Notes;
using DisputeHelper.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Notes;

public sealed class NotesSpecs : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(Utc("2026-08-10T12:00:00Z"));
    private readonly string _notes = $"/orders/{Number}/notes";
    private TestProgram _program = null!;

    public async Task InitializeAsync()
    {
        _program = await TestProgram.Start(_clock);
        await _program.Keep(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f));
    }

    public async Task DisposeAsync() => await _program.DisposeAsync();

    private static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");

    private async Task<Note[]> All() => (await _program.Client.GetFromJsonAsync<Note[]>(_notes, FactsJson.Options))!;

    private async Task<Note> Write(string text, string? happenedAt = null)
    {
        var answer = await _program.Client.PostAsync(_notes, Body(happenedAt is null ? $$"""{"text":"{{text}}"}""" : $$"""{"text":"{{text}}","happenedAt":"{{happenedAt}}"}"""));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<Note>(FactsJson.Options))!;
    }

    [Fact]
    public async Task A_note_is_written_changed_put_away_and_brought_back_and_every_version_stays()
    {
        var note = await Write("Called the seller");
        Assert.Equal((Utc("2026-08-10T12:00:00Z"), null, false), (note.WrittenAt, note.ChangedAt, note.Away));
        _clock.Advance(TimeSpan.FromHours(1));
        (await _program.Client.PutAsync($"{_notes}/{note.Id}", Body("""{"text":"Called the bank"}"""))).EnsureSuccessStatusCode();
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.NoContent, (await _program.Client.DeleteAsync($"{_notes}/{note.Id}")).StatusCode);
        var away = Assert.Single(await All());
        Assert.Equal((true, "Called the bank"), (away.Away, away.Text));
        Assert.Equal(["Called the seller", "Called the bank", null], away.Versions.Select(v => v.Text));

        (await _program.Client.PutAsync($"{_notes}/{note.Id}", Body("""{"text":"Called the bank"}"""))).EnsureSuccessStatusCode();
        Assert.Equal((false, 4), (Assert.Single(await All()).Away, (await All())[0].Versions.Count));
    }

    [Fact]
    public async Task Notes_stand_by_the_time_of_what_they_tell_and_those_put_away_come_last()
    {
        var first = await Write("first");
        _clock.Advance(TimeSpan.FromMinutes(1));
        await Write("long ago", "2026-07-01T08:00:00+02:00");
        _clock.Advance(TimeSpan.FromMinutes(1));
        await Write("newest");
        Assert.Equal(["newest", "first", "long ago"], (await All()).Select(n => n.Text));
        Assert.Equal(Utc("2026-07-01T06:00:00Z"), (await All())[2].HappenedAt);
        await _program.Client.DeleteAsync($"{_notes}/{first.Id}");
        Assert.Equal(["newest", "long ago", "first"], (await All()).Select(n => n.Text));
    }

    [Theory]
    [InlineData("""{"text":"  "}""")]
    [InlineData("""{"text":null}""")]
    [InlineData("""{}""")]
    public async Task An_empty_note_is_refused_and_nothing_is_kept(string json)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await _program.Client.PostAsync(_notes, Body(json))).StatusCode);
        Assert.Empty(await All());
    }

    [Fact]
    public async Task A_note_that_is_not_there_and_an_order_that_is_not_there_are_said()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _program.Client.PutAsync($"{_notes}/x", Body("""{"text":"a"}"""))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _program.Client.DeleteAsync($"{_notes}/x")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _program.Client.PostAsync("/orders/8200000000009999/notes", Body("""{"text":"a"}"""))).StatusCode);
    }

    [Fact]
    public async Task The_check_of_the_log_sees_a_note_that_was_changed_behind_its_back()
    {
        await Write("as it was", "2026-07-01T08:00:00Z");
        var verification = _program.Services.GetRequiredService<Verification>();
        Assert.DoesNotContain("note", string.Join(' ', (await verification.Run(VerificationLevel.Quick, null, default)).Damages.Select(f => f.Sentence)), StringComparison.Ordinal);
        await _program.Services.GetRequiredService<EvidenceStore>().Write(
            db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER NotesKeep; UPDATE Notes SET Text = 'as it never was'"), default);
        Assert.Contains("note of order", string.Join(' ', (await verification.Run(VerificationLevel.Quick, null, default)).Damages.Select(f => f.Sentence)), StringComparison.Ordinal);
    }
}
