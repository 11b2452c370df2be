// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdrag.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace presentation {

QString packDragType()
{
    return u"application/x-aide-memoire-parts"_s;
}

QMimeData *packDrag(const QList<application::PackPart> &parts)
{
    if (parts.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const application::PackPart &part : parts)
        stream << qint64(part.record.value()) << qint64(part.passage.value());
    auto *data = new QMimeData;
    data->setData(packDragType(), bytes);
    return data;
}

QList<application::PackPart> draggedParts(const QMimeData &data)
{
    QList<application::PackPart> parts;
    const QByteArray bytes = data.data(packDragType());
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        qint64 record = 0;
        qint64 passage = 0;
        stream >> record >> passage;
        if (stream.status() != QDataStream::Ok)
            return {};
        parts.append({base::RecordId(record), base::PassageId(passage)});
    }
    return parts;
}

}
