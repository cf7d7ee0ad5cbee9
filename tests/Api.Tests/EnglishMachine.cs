using System.Globalization;
using System.Runtime.CompilerServices;

namespace DisputeHelper.Tests;

/// <summary>Commands speak the language of the system; the tests look for their English words, whatever the machine speaks that they run on.</summary>
internal static class EnglishMachine
{
#pragma warning disable CA2255 // This is no library: nothing but the runner loads it.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Speak() => CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
}
