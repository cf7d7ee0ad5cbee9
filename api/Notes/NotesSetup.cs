namespace DisputeHelper.Notes;

/// <summary>Registers the room.</summary>
public static class NotesSetup
{
    /// <summary>The notebook.</summary>
    public static IServiceCollection AddNotes(this IServiceCollection services) => services.AddSingleton<Notebook>();
}
