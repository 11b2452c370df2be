// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <analysis/anchoring/anchoring.h>
#include <analysis/recognition/proposals.h>
#include <analysis/recognition/recogniser.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>
#include <library/store/links.h>
#include <library/store/packs.h>
#include <library/store/recordmarks.h>
#include <library/store/recordstore.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr QStringView kFolder = u":/aide/sample/";

QByteArray bytesOf(const QString &name)
{
    QFile file(kFolder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray rowsOf(const QString &name)
{
    return QJsonDocument::fromJson(bytesOf(name)).array();
}

QString string(const QJsonObject &row, QLatin1StringView key)
{
    return row.value(key).toString();
}

QDate date(const QJsonObject &row, QLatin1StringView key)
{
    return QDate::fromString(string(row, key), Qt::ISODate);
}

/// The sample is part of the program, so that a slip in it is found by the tests, and never by a user.
std::unexpected<base::Error> slip(const QString &what)
{
    return base::failure(base::ErrorCode::BadInput, u"resources/sample"_s, what);
}

model::Record recordOf(const QJsonObject &row)
{
    model::Record record;
    record.kind = model::recordKindOfName(string(row, "kind"_L1));
    record.name = string(row, "name"_L1);
    record.symbol = string(row, "symbol"_L1);
    record.symbolKey = string(row, "key"_L1);
    record.session = string(row, "session"_L1);
    record.date = date(row, "date"_L1);
    record.inLibrary = !row.value("wanted"_L1).toBool();
    record.fields = row.value("fields"_L1).toObject();
    if (record.kind != model::RecordKind::Document)
        return record;
    if (const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol)) {
        record.symbol = symbol->display();
        record.symbolKey = symbol->key();
        record.body = model::bodyCode(symbol->body());
        record.session = symbol->session();
    }
    return record;
}

/// "OP8 (a)" is a sub-paragraph of the first level, labelled "(a)"; "OP8" is labelled "8.".
model::Passage passageOf(const QString &address, const QString &content)
{
    model::Passage passage;
    passage.address = model::Address(address);
    passage.content = content;
    passage.level = int(address.count(u'('));
    if (passage.level > 0) {
        passage.kind = model::PassageKind::SubParagraph;
        passage.label = address.section(u' ', -1);
    } else if (address.startsWith("OP"_L1)) {
        passage.kind = model::PassageKind::Operative;
        passage.label = address.mid(2) + u'.';
    } else if (address.startsWith("PP"_L1)) {
        passage.kind = model::PassageKind::Preambular;
    }
    return passage;
}

/// Writes the sample in the order in which its parts name one another. Stack only, inside Library::write().
class SampleWriter
{
public:
    SampleWriter(const library::Database &database, base::Clock clock)
        : m_database(database)
        , m_documents(database)
        , m_now(clock())
    {
        for (const QJsonValueConstRef row : rowsOf(u"records.json"_s))
            m_rows.insert(string(row.toObject(), "ref"_L1), row.toObject());
    }

    base::Status run()
    {
        base::Status done = writeTexts();
        done = done ? writeRecords() : done;
        done = done ? writeLinks() : done;
        done = done ? writeAnnotations() : done;
        return done ? writePacks() : done;
    }

private:
    base::Status writeTexts();
    base::Status writeText(const QString &name);
    model::ImportedText importedText(const QJsonObject &row) const;
    base::Status writeRecords();
    base::Status writeLinks();
    base::Result<model::Link> linkOf(const QJsonObject &row) const;
    base::Status writeAnnotations();
    base::Status writePacks();
    base::Result<model::PackItem> packItemOf(const QJsonObject &row) const;
    base::Result<model::Passage> passageAt(const QString &work, const QString &language, const QString &address) const;

    const library::Database &m_database;
    library::DocumentStore m_documents;
    QDateTime m_now;
    QHash<QString, QJsonObject> m_rows;
    QHash<QString, base::RecordId> m_records;    ///< By the name that the files use.
    QHash<QString, model::Passage> m_passages;   ///< By work, language and address.
    QList<base::AnnotationId> m_annotations;
};

QString placeKey(const QString &work, const QString &language, const QString &address)
{
    return work + u'|' + language + u'|' + address;
}

base::Result<model::Passage> SampleWriter::passageAt(const QString &work, const QString &language, const QString &address) const
{
    const auto found = m_passages.constFind(placeKey(work, language, address));
    if (found == m_passages.cend())
        return slip(u"no paragraph %1 of %2 in %3"_s.arg(address, work, language));
    return *found;
}

model::ImportedText SampleWriter::importedText(const QJsonObject &row) const
{
    model::ImportedText imported;
    model::ReadText &read = imported.read;
    read.work = recordOf(m_rows.value(string(row, "work"_L1)));
    read.text.language = string(row, "language"_L1);
    read.text.title = string(row, "title"_L1);
    read.text.originalLanguage = string(row, "originalLanguage"_L1);
    read.sponsorLine = string(row, "sponsors"_L1);
    model::Passage title = passageOf({}, read.text.title);
    title.kind = model::PassageKind::Title;
    read.passages = {title, passageOf({}, string(row, "note"_L1))};
    for (const QJsonValueConstRef pair : row.value("passages"_L1).toArray())
        read.passages.append(passageOf(pair.toArray().at(0).toString(), pair.toArray().at(1).toString()));
    for (int position = 0; position < read.passages.size(); ++position)
        read.passages[position].position = position;
    imported.links = recognition::recognise(read);
    imported.proposals = recognition::proposals(read);
    return imported;
}

base::Status SampleWriter::writeTexts()
{
    // English comes first among the texts of a work, for it names the work.
    QStringList names = QDir(kFolder + u"texts"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    std::ranges::stable_partition(names, [](const QString &name) { return name.endsWith(".en.json"_L1); });
    if (names.isEmpty())
        return slip(u"no texts"_s);
    for (const QString &name : std::as_const(names)) {
        TRY_VOID(writeText(name));
    }
    return base::ok();
}

base::Status SampleWriter::writeText(const QString &name)
{
    const QByteArray bytes = bytesOf(u"texts/"_s + name);
    const QJsonObject row = QJsonDocument::fromJson(bytes).object();
    const QString work = string(row, "work"_L1);
    if (!m_rows.contains(work))
        return slip(name);
    const model::ImportedText imported = importedText(row);
    model::Source source;
    source.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    source.path = u"sample:"_s + name.chopped(5);
    source.format = u"sample"_s;
    source.size = bytes.size();
    source.imported = m_now;
    TRY(const auto stored, m_documents.store(imported, source));
    m_records.insert(work, stored.work);
    TRY(const auto passages, library::DocumentQueries(m_database).passages(stored.text));
    for (const model::Passage &passage : passages)
        m_passages.insert(placeKey(work, imported.read.text.language, passage.address.text()), passage);
    return base::ok();
}

base::Status SampleWriter::writeRecords()
{
    // In the order of the file, so that ids do not depend on a hash.
    for (const QJsonValueConstRef value : rowsOf(u"records.json"_s)) {
        const QString ref = string(value.toObject(), "ref"_L1);
        if (m_records.contains(ref))
            continue;
        model::Record record = recordOf(value.toObject());
        TRY(const auto id, library::RecordStore(m_database).ensure(record));
        // The texts may have made it already, as a bare name that they cite.
        record.id = id;
        TRY_VOID(library::RecordStore(m_database).update(record));
        m_records.insert(ref, id);
    }
    return base::ok();
}

base::Result<model::Link> SampleWriter::linkOf(const QJsonObject &row) const
{
    const QString from = string(row, "from"_L1);
    const QString to = string(row, "to"_L1);
    if (!m_records.contains(from) || !m_records.contains(to))
        return slip(u"a link from %1 to %2"_s.arg(from, to));
    model::Link link;
    link.from = m_records.value(from);
    link.to = m_records.value(to);
    link.relation = string(row, "relation"_L1);
    link.toAddress = string(row, "toAddress"_L1);
    link.role = string(row, "role"_L1);
    link.date = date(row, "date"_L1);
    link.text = string(row, "text"_L1);
    link.origin = model::Origin::Source;
    if (!row.contains("address"_L1))
        return link;
    TRY(const auto passage, passageAt(from, string(row, "language"_L1), string(row, "address"_L1)));
    // A word tied to a theme is what a user does by hand.
    link.origin = model::Origin::User;
    link.fromPassage = passage.id;
    link.start = int(passage.content.indexOf(link.text));
    link.end = link.start + int(link.text.size());
    if (link.start < 0)
        return slip(u"'%1' does not stand in %2"_s.arg(link.text, passage.address.text()));
    return link;
}

base::Status SampleWriter::writeLinks()
{
    library::LinkStore store(m_database);
    for (const QJsonValueConstRef row : rowsOf(u"links.json"_s)) {
        TRY(const auto link, linkOf(row.toObject()));
        if (const base::Result<base::LinkId> id = store.add(link); !id)
            return base::failure(id.error());
    }
    return base::ok();
}

base::Status SampleWriter::writeAnnotations()
{
    library::AnnotationStore store(m_database);
    for (const QJsonValueConstRef value : rowsOf(u"annotations.json"_s)) {
        const QJsonObject row = value.toObject();
        const QString work = string(row, "work"_L1);
        const QString exact = string(row, "exact"_L1);
        TRY(const auto passage, passageAt(work, string(row, "language"_L1), string(row, "address"_L1)));
        const int start = int(passage.content.indexOf(exact));
        if (start < 0)
            return slip(u"'%1' does not stand in %2"_s.arg(exact, passage.address.text()));
        model::Annotation note;
        note.record = m_records.value(work);
        note.text = passage.text;
        note.passage = passage.id;
        note.address = passage.address.text();
        note.anchor = anchoring::anchorAt(passage, start, start + int(exact.size()));
        note.colour = model::colourOfName(string(row, "colour"_L1));
        note.comment = string(row, "comment"_L1);
        note.tags = row.value("tags"_L1).toVariant().toStringList();
        note.created = m_now;
        note.modified = m_now;
        TRY(const auto id, store.add(note));
        m_annotations.append(id);
    }
    return base::ok();
}

base::Result<model::PackItem> SampleWriter::packItemOf(const QJsonObject &row) const
{
    model::PackItem item;
    item.kind = model::packItemKindOfName(string(row, "kind"_L1));
    item.text = string(row, "text"_L1);
    item.language = string(row, "language"_L1);
    const QString record = string(row, row.contains("work"_L1) ? "work"_L1 : "record"_L1);
    if (!record.isEmpty() && !m_records.contains(record))
        return slip(u"a pack names "_s + record);
    item.record = m_records.value(record);
    if (row.contains("annotation"_L1))
        item.annotation = m_annotations.value(row.value("annotation"_L1).toInt());
    if (!row.contains("address"_L1))
        return item;
    TRY(const auto passage, passageAt(record, item.language, string(row, "address"_L1)));
    item.passage = passage.id;
    item.quote = passage.content;
    return item;
}

base::Status SampleWriter::writePacks()
{
    library::PackStore store(m_database);
    for (const QJsonValueConstRef value : rowsOf(u"packs.json"_s)) {
        const QJsonObject row = value.toObject();
        model::Pack pack;
        pack.title = string(row, "title"_L1);
        pack.subtitle = string(row, "subtitle"_L1);
        pack.preparedFor = string(row, "preparedFor"_L1);
        pack.preparedBy = string(row, "preparedBy"_L1);
        pack.date = date(row, "date"_L1);
        for (const QJsonValueConstRef item : row.value("items"_L1).toArray()) {
            TRY(const auto made, packItemOf(item.toObject()));
            pack.items.append(made);
        }
        if (const base::Result<base::PackId> id = store.save(pack); !id)
            return base::failure(id.error());
    }
    return base::ok();
}

}

base::Status makeSampleLibrary(const QString &folder, base::Clock clock)
{
    TRY(auto library, library::Library::create(folder));
    const base::Status written = (library)->write(
        [&clock](const library::Database &database) -> base::Status {
            TRY_VOID(SampleWriter(database, clock).run());
            return library::RecordMarkStore(database).markAllRead(); // Nobody waits for it.
        });
    if (!written) {
        // The folder was empty a moment ago: a library without its sample would only be in the way of the next attempt.
        library.reset();
        QDir(folder).removeRecursively();
    }
    return written;
}

base::Result<QByteArray> sampleText(const QString &path)
{
    const QByteArray bytes = bytesOf(u"texts/"_s + path.section(u':', 1) + u".json");
    if (bytes.isEmpty())
        return base::failure(base::ErrorCode::NotFound, path);
    return bytes;
}

}
