namespace DisputeHelper.Facts;

/// <summary>What a mail says of itself. Its sender is a claim: anyone can write any name there.</summary>
/// <param name="From">As the mail prints it (<c>AliExpress &lt;transaction@notice.aliexpress.com&gt;</c>); empty when it names none.</param>
/// <param name="Subject">Its subject; empty when it has none.</param>
/// <param name="Date">UTC, when the mail says when it was sent.</param>
public sealed record MailHead(string From, string Subject, DateTimeOffset? Date);
