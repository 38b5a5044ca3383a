using System.Diagnostics.Tracing;
using System.Net;
using System.Net.Sockets;

namespace Governance.Core.Testing;

/// <summary>
/// Notices connections, requests and name look-ups that the runtime tells of, where they are made by the work that is
/// watched; and any connection to a listener of its own, whoever makes it.
/// </summary>
internal sealed class NetworkWatch : EventListener
{
    // Events are told on the thread that causes them, so this marks what belongs to the work below and to no other test.
    private static readonly AsyncLocal<NetworkWatch?> Watching = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _events;

    public NetworkWatch()
    {
        _listener.Start();
        Watching.Value = this;
    }

    /// <summary>An address that nobody may call.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/kit";

    /// <summary>How many calls were noticed.</summary>
    public int Calls => _events + (_listener.Pending() ? 1 : 0);

    public override void Dispose()
    {
        Watching.Value = null;
        _listener.Dispose();
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.NameResolution")
            EnableEvents(eventSource, EventLevel.Informational);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (Watching.Value == this && eventData.EventName is ("ConnectStart" or "ResolutionStart" or "RequestStart"))
            Interlocked.Increment(ref _events);
    }
}
