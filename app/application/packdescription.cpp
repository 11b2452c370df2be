// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdescription.h"

#include "preferences.h"
#include "target.h"

#include <output/briefing/material.h>

#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace application {

namespace {

base::Result<model::PackItem> describedItem(const library::Database &database, const QJsonObject &object)
{
    model::PackItem item;
    item.language = object.value(u"in"_s).toString();
    if (object.contains(u"heading"_s) || object.contains(u"note"_s)) {
        const bool isHeading = object.contains(u"heading"_s);
        item.kind = isHeading ? model::PackItem::Kind::Heading : model::PackItem::Kind::Note;
        item.text = object.value(isHeading ? u"heading"_s : u"note"_s).toString();
        return item;
    }
    if (object.contains(u"table"_s)) {
        item.kind = model::PackItem::Kind::Table;
        item.quote = object.value(u"table"_s).toString();
        if (!model::packTables().contains(item.quote))
            return base::failure(base::ErrorCode::BadInput, item.quote, u"the tables are "_s + model::packTables().join(u", "_s));
        return item;
    }
    if (object.contains(u"annotation"_s)) {
        item.kind = model::PackItem::Kind::Annotation;
        item.annotation = base::AnnotationId(object.value(u"annotation"_s).toInteger());
        item.text = object.value(u"reason"_s).toString();
        return item;
    }
    const bool isWholeRecord = object.contains(u"record"_s);
    const QString reference = object.value(isWholeRecord ? u"record"_s : u"ref"_s).toString();
    if (reference.isEmpty())
        return base::failure(base::ErrorCode::BadInput, {}, u"an item has none of heading, note, ref, annotation, record"_s);
    item.text = object.value(u"reason"_s).toString();
    TRY(const Target found, target(reference, item.language).run(database));
    item.record = found.record.id;
    if (isWholeRecord || found.record.kind != model::RecordKind::Document) {
        item.kind = model::PackItem::Kind::Record;
    } else if (!found.paragraph()) {
        item.kind = model::PackItem::Kind::Document;
    } else {
        item.kind = model::PackItem::Kind::Passage;
        item.passage = found.paragraph()->id;
        item.language = found.text->language;
        // Without words of its own, the paragraph with what stands below it.
        item.quote = object.value(u"quote"_s).toString(briefing::Material::quoteOf(found.passages));
    }
    return item;
}

}

Query<model::Pack> packOfDescription(const QJsonObject &description)
{
    return [description](const library::Database &database) -> base::Result<model::Pack> {
        model::Pack pack;
        pack.title = description.value(u"title"_s).toString(u"Briefing pack"_s);
        pack.subtitle = description.value(u"subtitle"_s).toString();
        pack.preparedFor = description.value(u"prepared_for"_s).toString();
        pack.preparedBy = description.value(u"prepared_by"_s).toString();
        pack.classification = description.value(u"classification"_s).toString(preferences::packs().classification);
        pack.date = QDate::fromString(description.value(u"date"_s).toString(), Qt::ISODate);
        const QJsonArray items = description.value(u"items"_s).toArray();
        for (const QJsonValue &value : items) {
            TRY(model::PackItem item, describedItem(database, value.toObject()));
            pack.items.append(std::move(item));
        }
        return pack;
    };
}

}
