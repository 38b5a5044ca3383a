using System.Text.Unicode;
using Governance.Core.Schemas;

namespace Governance.Core.Json;

public sealed partial class RecordStream
{
    private ElementScanner _scanner;
    private int _scanned;

    private bool NextElement(out RecordSlice record)
    {
        record = default;
        while (_state != State.Done)
        {
            if (_state == State.InElement)
            {
                if (!Element(out record, out var isComplete))
                    return false;
                if (isComplete)
                    return true;
                continue;
            }

            SkipSpace();
            if (Rest.IsEmpty)
            {
                if (!_atEnd)
                    return false;
                if (_state != State.BehindList)
                    Report(ShapeDescriptors.UnclosedList, _at);
                return Stop();
            }

            Between(Rest[0]);
        }

        return false;
    }

    /// <summary>One byte of the list itself, or the first one of an element.</summary>
    private void Between(byte b)
    {
        switch (_state)
        {
            case State.BehindList:
                Report(ShapeDescriptors.TrailingContent, _at);
                Stop();
                return;
            case State.BehindElement:
                _state = b == (byte)',' ? State.AfterComma : State.BehindList;
                break;
            case var before when b is (byte)',' or (byte)']':
                if (b == (byte)',' || before == State.AfterComma)
                    Report(ShapeDescriptors.MissingRecord, _at);
                _state = b == (byte)',' ? State.AfterComma : State.BehindList;
                break;
            default:
                _state = State.InElement;
                _scanner = default;
                _scanned = 0;
                return;
        }

        Advance(1);
    }

    /// <summary>Scans for the end of an element; answers false where the bytes end first.</summary>
    private bool Element(out RecordSlice record, out bool isComplete)
    {
        record = default;
        isComplete = false;
        var end = _scanner.End(Rest[_scanned..]);
        var length = end < 0 ? Rest.Length : _scanned + end;
        _scanned = length;
        if (!_isSkipping && length > _options.MaxRecordBytes)
        {
            _isSkipping = true;
            TooLarge(_at);
        }

        if (end < 0 && !_atEnd)
        {
            if (_isSkipping)
                LetGo(length);
            return false;
        }

        var (start, isSkipped) = (_at, _isSkipping);
        var bytes = Rest[..length].TrimEnd(" \t\r\n"u8);
        LetGo(length);
        _isSkipping = false;
        if (end < 0)
        {
            Report(ShapeDescriptors.UnclosedList, _at);
            _state = State.Done;
        }
        else
        {
            _state = State.BehindElement;
        }

        if (isSkipped)
            return end >= 0;
        record = Slice(bytes, start, Utf8.IsValid(bytes));
        isComplete = true;
        return true;
    }

    private void LetGo(int length)
    {
        Advance(length);
        _scanned = 0;
    }
}
