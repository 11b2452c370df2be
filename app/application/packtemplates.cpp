// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtemplates.h"

#include <core/base/files.h>
#include <core/text/filename.h>
#include <library/store/templatefiles.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

using model::PackItem;

constexpr int kLast = 1000;           ///< The order of a template that names none: a user's own.
constexpr qint64 kLargest = 1 << 20;  ///< Bytes; no template is as long.

/// Words by language, or one for all.
QString worded(const QJsonValue &value, const QString &language)
{
    if (value.isString())
        return value.toString();
    const QJsonObject words = value.toObject();
    return words.value(language).toString(words.value(u"en"_s).toString());
}

bool readItem(const QJsonObject &object, const QString &language, PackTemplate::Item &made)
{
    if (object.contains(u"slot"_s)) {
        made.slot = object.value(u"slot"_s).toString();
        return QStringList {u"paragraphs"_s, u"documents"_s, u"records"_s}.contains(made.slot);
    }
    if (object.contains(u"heading"_s)) {
        made.item.kind = PackItem::Kind::Heading;
        made.item.text = worded(object.value(u"heading"_s), language);
        made.item.quote = u"template"_s; // Not printed while nothing stands below it.
        return !made.item.text.isEmpty();
    }
    if (object.contains(u"note"_s)) {
        made.item.kind = PackItem::Kind::Note;
        made.item.quote = worded(object.value(u"note"_s), language);
        return true;
    }
    made.item.kind = PackItem::Kind::Table;
    made.item.quote = object.value(u"table"_s).toString();
    return model::packTables().contains(made.item.quote);
}

struct ReadTemplate {
    int order = kLast;
    PackTemplate plan;
};

base::Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargest)
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    return QJsonDocument::fromJson(file.readAll()).object();
}

base::Result<ReadTemplate> templateOf(const QJsonObject &object, const QString &path, const QString &language)
{
    ReadTemplate read;
    read.plan.key = QFileInfo(path).completeBaseName();
    read.plan.name = worded(object.value(u"name"_s), language);
    read.plan.description = worded(object.value(u"description"_s), language);
    read.order = object.value(u"order"_s).toInt(kLast);
    const QJsonArray items = object.value(u"items"_s).toArray();
    for (const QJsonValue &value : items) {
        PackTemplate::Item item;
        if (!readItem(value.toObject(), language, item))
            return base::failure(base::ErrorCode::BadInput, path);
        read.plan.items.append(item);
    }
    if (read.plan.name.isEmpty() || items.isEmpty())
        return base::failure(base::ErrorCode::BadInput, path);
    return read;
}

base::Result<ReadTemplate> readTemplate(const QString &path, const QString &language)
{
    TRY(const QJsonObject object, readObject(path));
    return templateOf(object, path, language);
}

base::Status writeTemplate(const QString &path, const QJsonObject &object)
{
    TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(path).path()));
    return base::writeFile(path, QJsonDocument(object).toJson(), base::FileAccess::OwnerOnly);
}

QString slotOf(const PackItem &item)
{
    if (item.kind == PackItem::Kind::Document)
        return u"documents"_s;
    return item.kind == PackItem::Kind::Record ? u"records"_s : u"paragraphs"_s;
}

/// Of a template that was chosen before: nothing was put or written there.
bool isEmptyPlan(const PackItem &item)
{
    return item.kind == PackItem::Kind::Table || (item.kind == PackItem::Kind::Note && item.text.trimmed().isEmpty());
}

/// What was written and chosen: headings without anything below them go.
QList<PackItem> contentOf(const QList<PackItem> &items)
{
    QList<PackItem> content;
    for (const PackItem &item : items) {
        if (isEmptyPlan(item))
            continue;
        if (item.kind == PackItem::Kind::Heading && !content.isEmpty() && content.last().kind == PackItem::Kind::Heading)
            content.removeLast();
        content.append(item);
    }
    if (!content.isEmpty() && content.last().kind == PackItem::Kind::Heading)
        content.removeLast();
    return content;
}

/// Takes the notes that stand under a heading of the pack that the template has too; what was chosen goes to its places.
QList<PackItem> takeSection(QList<PackItem> &content, const QString &heading)
{
    QList<PackItem> section;
    const auto isIt = [&heading](const PackItem &item) { return item.kind == PackItem::Kind::Heading && item.text == heading; };
    const auto found = std::ranges::find_if(content, isIt);
    if (found == content.end())
        return section;
    const qsizetype first = found - content.begin();
    content.removeAt(first);
    for (qsizetype index = first; index < content.size() && content.at(index).kind != PackItem::Kind::Heading;) {
        if (content.at(index).kind == PackItem::Kind::Note)
            section.append(content.takeAt(index));
        else
            ++index;
    }
    return section;
}

QJsonObject itemJson(const PackItem &item)
{
    if (item.kind == PackItem::Kind::Heading)
        return {{u"heading"_s, item.text}};
    if (item.kind == PackItem::Kind::Note)
        return {{u"note"_s, item.quote}};
    if (item.kind == PackItem::Kind::Table)
        return {{u"table"_s, item.quote}};
    return {{u"slot"_s, slotOf(item)}};
}

}

QList<PackTemplate> packTemplates(const QString &libraryFolder, const QString &language)
{
    QList<ReadTemplate> all;
    const QFileInfoList ours = QDir(u":/aide/packs"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : ours + library::templateFiles(libraryFolder)) {
        base::Result<ReadTemplate> read = readTemplate(file.filePath(), language);
        if (!read)
            continue;
        read->plan.isOwn = !file.filePath().startsWith(u':');
        all.append(*std::move(read));
    }
    std::ranges::stable_sort(all, {}, &ReadTemplate::order);
    QList<PackTemplate> templates;
    for (const ReadTemplate &read : std::as_const(all))
        templates.append(read.plan);
    return templates;
}

base::Result<PackTemplate> packTemplate(const QString &libraryFolder, const QString &key, const QString &language)
{
    const QList<PackTemplate> all = packTemplates(libraryFolder, language);
    const auto found = std::ranges::find_if(
        all, [&key](const PackTemplate &one) { return one.key == key || one.name.compare(key, Qt::CaseInsensitive) == 0; });
    if (found == all.end()) {
        QStringList keys;
        for (const PackTemplate &one : all)
            keys.append(one.key);
        return base::failure(base::ErrorCode::NotFound, key, u"the templates are "_s + keys.join(u", "_s));
    }
    return *found;
}

model::Pack arranged(const PackTemplate &plan, const model::Pack &pack)
{
    QList<PackItem> content = contentOf(pack.items);
    model::Pack made = pack;
    made.items.clear();
    for (const PackTemplate::Item &part : plan.items) {
        if (part.slot.isEmpty()) {
            made.items.append(part.item);
            if (part.item.kind == PackItem::Kind::Heading)
                made.items.append(takeSection(content, part.item.text));
            continue;
        }
        for (qsizetype index = 0; index < content.size();) {
            if (slotOf(content.at(index)) == part.slot)
                made.items.append(content.takeAt(index));
            else
                ++index;
        }
    }
    made.items.append(content); // What the template has no place for.
    return made;
}

base::Result<PackTemplate> savePackTemplate(const QString &libraryFolder, const QString &name, const model::Pack &pack)
{
    if (name.trimmed().isEmpty())
        return base::failure(base::ErrorCode::BadInput, name);
    QJsonArray items;
    for (const PackItem &item : pack.items) {
        const QJsonObject object = itemJson(item);
        if (!items.contains(object) || !object.contains(u"slot"_s))
            items.append(object);
    }
    const QString path = library::templatePath(libraryFolder, text::fileName(name, u"template"_s) + u".json"_s);
    TRY_VOID(writeTemplate(path, {{u"name"_s, name.trimmed()}, {u"items"_s, items}}));
    TRY(ReadTemplate read, readTemplate(path, {}));
    read.plan.isOwn = true;
    return read.plan;
}

QJsonObject ownTemplates(const QString &libraryFolder)
{
    QJsonObject templates;
    for (const QFileInfo &file : library::templateFiles(libraryFolder)) {
        const base::Result<QJsonObject> object = readObject(file.filePath());
        if (object && templateOf(*object, file.filePath(), {}))
            templates.insert(file.fileName(), *object);
    }
    return templates;
}

base::Result<QString> addOwnTemplate(const QString &libraryFolder, const QString &name, const QJsonObject &content)
{
    if (!library::isTemplateName(name))
        return base::failure(base::ErrorCode::BadInput, name);
    TRY_VOID(templateOf(content, name, {}));
    const QString path = library::templatePath(libraryFolder, name);
    if (QFile::exists(path))
        return QString();
    TRY_VOID(writeTemplate(path, content));
    return path;
}

}
