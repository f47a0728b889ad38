using System.CommandLine;
using MentorOutlook.Sandbox.World;

namespace MentorOutlook.Sandbox.Page;

/// <summary>The <c>page</c> command: simulated Microsoft 365 and the real service, and one address to open.</summary>
internal static class PageCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { HelpName = "NUMBER", Description = "The port of the page; a free one if it is left out." };
        var traffic = new Option<string?>("--traffic") { HelpName = "FILE", Description = "Where to write each request and answer between the service and Microsoft 365, as one JSON line." };
        var command = new Command("page", """
            Starts a simulated Microsoft 365 and the real service, and prints the address of a page on which both can be tried out.
            Nothing leaves this machine.
            """) { port, traffic };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(port), parsed.GetValue(traffic), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(int port, string? traffic, TextWriter output, CancellationToken cancellation)
    {
        await using var world = new PageWorld((graph, store) => new ServiceProcess(graph, store, isReachable: true), traffic);
        await world.BeginAsync(cancellation);
        await using var server = await PageServer.StartAsync(world, port, cancellation);
        await output.WriteLineAsync($"MentorOutlook: open {server.Address} (Ctrl+C ends it)");
        await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return 0;
    }
}
