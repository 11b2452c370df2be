// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmapping.h"

#include "privatewords.h"
#include "spancodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QDateTime utcFromMilliseconds(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

QStringList stringsFromJson(const QString &json)
{
    QStringList strings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

/// Fills in what the row keeps sealed.
void openWords(model::Annotation &annotation, const std::optional<QJsonObject> &words)
{
    annotation.isLocked = !words;
    if (!words)
        return;
    const auto text = [&words](QLatin1StringView column) { return (*words)[column].toString(); };
    annotation.anchor = {text("exact"_L1), text("prefix"_L1), text("suffix"_L1), (*words)["start_offset"_L1].toInt(),
        (*words)["end_offset"_L1].toInt(), text("paragraph"_L1)};
    annotation.comment = text("comment"_L1);
    annotation.tags = stringsFromJson(text("tags"_L1));
    annotation.author = text("author"_L1);
    annotation.carriedFrom = text("carried_from"_L1);
    annotation.carriedUuid = text("carried_uuid"_L1);
}

}

model::Record recordFromRow(const Statement &row, int first)
{
    model::Record record;
    record.id = row.id<base::RecordId>(first);
    record.kind = model::recordKindOfName(row.string(first + 1));
    record.name = row.string(first + 2);
    record.symbolKey = row.string(first + 3);
    record.symbol = row.string(first + 4);
    record.body = row.string(first + 5);
    record.session = row.string(first + 6);
    record.date = QDate::fromString(row.string(first + 7), Qt::ISODate);
    record.inLibrary = row.integer(first + 8) != 0;
    record.fields = QJsonDocument::fromJson(row.string(first + 9).toUtf8()).object();
    return record;
}

model::Passage passageFromRow(const Statement &row, int first)
{
    model::Passage passage;
    passage.id = row.id<base::PassageId>(first);
    passage.text = row.id<base::TextId>(first + 1);
    passage.position = int(row.integer(first + 2));
    passage.kind = model::kindOfName(row.string(first + 3));
    passage.address = model::Address(row.string(first + 4));
    passage.label = row.string(first + 5);
    passage.level = int(row.integer(first + 6));
    passage.content = row.string(first + 7);
    passage.spans = decodeSpans(row.string(first + 8));
    passage.page = row.string(first + 9);
    passage.pageLabel = row.string(first + 10);
    passage.speaker = row.string(first + 11);
    return passage;
}

model::Text textFromRow(const Statement &row, int first)
{
    model::Text text;
    text.id = row.id<base::TextId>(first);
    text.work = row.id<base::RecordId>(first + 1);
    text.language = row.string(first + 2);
    text.title = row.string(first + 3);
    text.originalLanguage = row.string(first + 4);
    text.remarks = row.string(first + 5).split(u' ', Qt::SkipEmptyParts);
    text.source.id = row.id<base::SourceId>(first + 6);
    text.source.sha256 = row.string(first + 7);
    text.source.path = row.string(first + 8);
    text.source.format = row.string(first + 9);
    text.source.size = row.integer(first + 10);
    text.source.imported = utcFromMilliseconds(row.integer(first + 11));
    return text;
}

model::Annotation annotationFromRow(const Statement &row, int first)
{
    model::Annotation annotation;
    annotation.id = row.id<base::AnnotationId>(first);
    annotation.record = row.id<base::RecordId>(first + 1);
    annotation.text = row.id<base::TextId>(first + 2);
    annotation.passage = row.id<base::PassageId>(first + 3);
    annotation.address = row.string(first + 4);
    annotation.anchor.exact = row.string(first + 5);
    annotation.anchor.prefix = row.string(first + 6);
    annotation.anchor.suffix = row.string(first + 7);
    annotation.anchor.start = int(row.integer(first + 8));
    annotation.anchor.end = int(row.integer(first + 9));
    annotation.colour = model::colourOfName(row.string(first + 10));
    annotation.comment = row.string(first + 11);
    annotation.tags = stringsFromJson(row.string(first + 12));
    annotation.author = row.string(first + 13);
    annotation.isPrivate = row.integer(first + 14) != 0;
    annotation.created = utcFromMilliseconds(row.integer(first + 15));
    annotation.modified = utcFromMilliseconds(row.integer(first + 16));
    annotation.uuid = row.string(first + 17);
    annotation.kind = model::annotationKindOfName(row.string(first + 18)).value_or(model::AnnotationKind::Highlight);
    annotation.state = model::anchorStateOfName(row.string(first + 19));
    annotation.score = int(row.integer(first + 20));
    annotation.carriedFrom = row.string(first + 21);
    annotation.carriedUuid = row.string(first + 22);
    annotation.anchor.paragraph = row.string(first + 23);
    if (const QString sealed = row.string(first + 24); !sealed.isEmpty())
        openWords(annotation, PrivateWords(row.database()).opened(sealed));
    // A paragraph can go without a word to its annotations.
    if (!annotation.isAttached() && annotation.state == model::AnchorState::Attached)
        annotation.state = model::AnchorState::Loose;
    return annotation;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}
