// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draggedthings.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace presentation {

QString DraggedThings::mimeType()
{
    return u"application/x-aide-memoire-things"_s;
}

QMimeData *DraggedThings::asMimeData() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    // Numbers mean something in the library of this process alone.
    stream << qint64(QCoreApplication::applicationPid()) << qint64(dossiers.size());
    for (const model::DossierId dossier : dossiers)
        stream << dossier.value();
    qint64 count = 0;
    QByteArray references;
    QDataStream out(&references, QIODevice::WriteOnly);
    for (const model::DossierItem &item : items) {
        if (item.kind == model::DossierItem::Kind::Note)
            continue;
        ++count;
        out << model::dossierItemKindName(item.kind) << item.record.value() << item.passage.value() << item.annotation.value() << item.pack.value() << item.search;
    }
    if (count == 0 && dossiers.isEmpty())
        return nullptr;
    stream << count;
    auto *data = new QMimeData;
    data->setData(mimeType(), bytes + references);
    return data;
}

DraggedThings DraggedThings::of(const QMimeData &data)
{
    DraggedThings things;
    QDataStream stream(data.data(mimeType()));
    qint64 process = 0;
    qint64 count = 0;
    stream >> process >> count;
    if (process != QCoreApplication::applicationPid())
        return things;
    for (qint64 id = 0; count > 0 && stream.status() == QDataStream::Ok; --count) {
        stream >> id;
        things.dossiers.append(model::DossierId(id));
    }
    stream >> count;
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        QString kind;
        qint64 record = 0;
        qint64 passage = 0;
        qint64 annotation = 0;
        qint64 pack = 0;
        model::DossierItem item;
        stream >> kind >> record >> passage >> annotation >> pack >> item.search;
        item.kind = model::dossierItemKindOfName(kind);
        item.record = base::RecordId(record);
        item.passage = base::PassageId(passage);
        item.annotation = base::AnnotationId(annotation);
        item.pack = base::PackId(pack);
        things.items.append(item);
    }
    return stream.status() == QDataStream::Ok ? things : DraggedThings();
}

}
