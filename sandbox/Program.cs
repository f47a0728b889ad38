using MentorOutlook.Sandbox;

return await CommandLine.RunAsync(args, new ForgivingWriter(Console.Out), new ForgivingWriter(Console.Error));
