// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <QtEndian>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

using Members = QList<std::pair<QString, QByteArray>>;

Members membersOf(const QByteArray &list)
{
    Members members;
    for (const QByteArray &line : list.split('\n')) {
        if (line.startsWith("=== "))
            members.append({QString::fromUtf8(line.sliced(4).trimmed()), {}});
        else if (!members.isEmpty())
            members.last().second += line + '\n';
    }
    return members;
}

/// Numbers as a ZIP container has them: the low byte first.
template<typename Number>
QByteArray low(Number number)
{
    const Number turned = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&turned), sizeof turned};
}

/// A container whose members are not packed, written by hand (PKWARE's APPNOTE 4.3): a library that writes one refuses, or
/// stumbles over, names that a container may well have. Nobody reads the checksums.
QByteArray packed(const Members &members)
{
    QByteArray bytes;
    QByteArray list;
    quint16 count = 0;
    for (const auto &[name, content] : members) {
        const QByteArray path = name.toUtf8().left(1000);
        const QByteArray common = low<quint16>(20) + low<quint16>(0x800) + low<quint16>(0) + low<quint32>(0x21) + low<quint32>(0)
            + low(quint32(content.size())) + low(quint32(content.size())) + low(quint16(path.size())) + low<quint16>(0);
        list += "PK\1\2" + low<quint16>(20) + common + low<quint16>(0) + low<quint32>(0) + low<quint32>(0)
            + low(quint32(bytes.size())) + path;
        bytes += "PK\3\4" + common + path + content;
        ++count;
    }
    return bytes + list + "PK\5\6" + low<quint32>(0) + low(count) + low(count) + low(quint32(list.size()))
        + low(quint32(bytes.size())) + low<quint16>(0);
}

}

QList<std::pair<QString, Target>> &targets()
{
    static QList<std::pair<QString, Target>> all;
    return all;
}

bool add(const char *name, Target target)
{
    targets().append({QString::fromLatin1(name), target});
    return true;
}

void promise(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

void check(const base::Result<model::ReadText> &read)
{
    if (!read)
        return;
    for (const model::Passage &passage : read->passages) {
        promise(!passage.content.trimmed().isEmpty(), "a paragraph has words");
        promise(passage.level >= 0, "a level is not negative");
        for (const model::Span &span : passage.spans) {
            promise(span.start >= 0 && span.start <= span.end && span.end <= passage.content.size(),
                "a span lies within its paragraph");
        }
    }
}

QByteArray container(const QByteArray &bytes, const Members &others)
{
    if (bytes.startsWith("PK"))
        return bytes;
    Members members = membersOf(bytes);
    for (const auto &other : others) {
        const bool isThere = std::ranges::any_of(members, [&](const auto &member) { return member.first == other.first; });
        if (!isThere)
            members.prepend(other);
    }
    return packed(members);
}

}
