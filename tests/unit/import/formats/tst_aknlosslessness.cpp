// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QXmlStreamReader>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;

namespace {

/// What a file says in preface, preamble, body, conclusions and attachments, without any white space, notes apart.
/// Its own walk over the tokens of the file: it shares nothing with the reader.
struct Source {
    QString text;
    QStringList notes;
};

bool isKeptPart(QStringView name)
{
    return name == u"preface" || name == u"preamble" || name == u"mainBody" || name == u"body" || name == u"conclusions"
        || name == u"attachments";
}

void appendDense(QString &into, QStringView text)
{
    for (const QChar character : text) {
        if (!character.isSpace())
            into.append(character);
    }
}

Source sourceOf(const QByteArray &bytes)
{
    Source source;
    QXmlStreamReader reader(bytes);
    int kept = 0;
    int skipped = 0;
    int noteDepth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (kept > 0 || isKeptPart(reader.name()))
                ++kept;
            if (skipped > 0 || reader.name() == u"meta" || reader.name() == u"coverPage")
                ++skipped;
            if (noteDepth > 0 || (kept > 0 && reader.name() == u"authorialNote")) {
                if (noteDepth == 0)
                    source.notes.append(QString());
                ++noteDepth;
            }
            break;
        case QXmlStreamReader::EndElement:
            kept = std::max(0, kept - 1);
            skipped = std::max(0, skipped - 1);
            noteDepth = std::max(0, noteDepth - 1);
            break;
        case QXmlStreamReader::Characters:
            if (kept > 0 && skipped == 0)
                appendDense(noteDepth > 0 ? source.notes.last() : source.text, reader.text());
            break;
        default:
            break;
        }
    }
    return source;
}

/// What the passages say, in their order. The cover is no part of what is compared; without a preface the title stands
/// on it.
Source passagesOf(const model::ReadText &text, bool hasPreface)
{
    Source said;
    for (const model::Passage &passage : text.passages) {
        if (passage.kind == model::PassageKind::Cover || (passage.kind == model::PassageKind::Title && !hasPreface))
            continue;
        QString dense;
        const bool isNumberedNote
            = passage.kind == model::PassageKind::Footnote && !passage.label.isEmpty() && passage.label.at(0).isDigit();
        if (!isNumberedNote)
            appendDense(dense, passage.label);
        appendDense(dense, passage.content);
        if (isNumberedNote)
            said.notes.append(dense);
        else
            said.text += dense;
    }
    return said;
}

/// Where two texts part; empty when they are the same. Rows of tables are joined with bars, which are ours.
QString firstDifference(QString source, QString said)
{
    source.remove(u'|');
    said.remove(u'|');
    if (source == said)
        return {};
    qsizetype at = 0;
    while (at < source.size() && at < said.size() && source.at(at) == said.at(at))
        ++at;
    return u"“%1” became “%2”"_s.arg(source.sliced(std::max<qsizetype>(0, at - 20),
                                         std::min<qsizetype>(80, source.size() - std::max<qsizetype>(0, at - 20))),
        said.sliced(std::min(said.size(), std::max<qsizetype>(0, at - 20))).left(80));
}

void removeDropped(Source &source, const QList<model::Dropped> &dropped)
{
    for (const model::Dropped &piece : dropped) {
        QString dense;
        appendDense(dense, piece.text);
        const qsizetype at = dense.isEmpty() ? -1 : source.text.lastIndexOf(dense);
        if (at >= 0)
            source.text.remove(at, dense.size());
    }
}

}

class LosslessnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterIsFoundAgain_data();
    void everyCharacterIsFoundAgain();
    void addressesAreUnique();
};

void LosslessnessTest::everyCharacterIsFoundAgain_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder : {"HRCresolutions", "SCresolutions", "GAresolutions"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void LosslessnessTest::everyCharacterIsFoundAgain()
{
    NEEDS_REAL_FILES(data);
    QFETCH(QString, folder);
    int files = 0;
    int lost = 0;
    qsizetype passages = 0;
    qsizetype characters = 0;
    qsizetype notes = 0;
    qsizetype dropped = 0;
    QDirIterator walk(data + u"/unxml/"_s + folder, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const base::Result<readfile::ReadFile> read = readfile::read({walk.fileName(), bytes});
        ++files;
        if (!read) {
            ++lost;
            qWarning("%s: %s", qPrintable(walk.fileName()), qPrintable(base::englishLine(read.error())));
            continue;
        }
        Source source = sourceOf(bytes);
        removeDropped(source, read->text.dropped);
        const Source said = passagesOf(read->text, bytes.contains("<preface"));
        const QString difference = firstDifference(source.text, said.text)
            + firstDifference(source.notes.join(u'\n'), said.notes.join(u'\n'));
        if (!difference.isEmpty()) {
            ++lost;
            qWarning("%s: %s", qPrintable(walk.fileName()), qPrintable(difference));
        }
        passages += read->text.passages.size();
        characters += source.text.size();
        notes += source.notes.size();
        for (const model::Dropped &piece : read->text.dropped)
            dropped += piece.text.isEmpty() ? 0 : 1;
    }
    QVERIFY(files > 100);
    qInfo("%s: %d files, %lld passages, %lld characters, %lld notes, %lld pieces dropped with a reason, %d files with "
          "a difference",
        qPrintable(folder), files, qlonglong(passages), qlonglong(characters), qlonglong(notes), qlonglong(dropped),
        lost);
    QCOMPARE(lost, 0);
}

void LosslessnessTest::addressesAreUnique()
{
    NEEDS_REAL_FILES(data);
    QDirIterator walk(data + u"/unxml"_s, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const base::Result<readfile::ReadFile> read = readfile::read({walk.fileName(), file.readAll()});
        VERIFY_RESULT(read);
        QSet<QString> seen;
        for (const model::Passage &passage : std::as_const(read->text.passages)) {
            const QString address = passage.address.text();
            QVERIFY2(address.isEmpty() || !seen.contains(address), qPrintable(walk.fileName() + u": "_s + address));
            seen.insert(address);
            QVERIFY2(!passage.content.isEmpty() || !passage.label.isEmpty() || !passage.spans.isEmpty(),
                qPrintable(walk.fileName()));
            for (const model::Span &span : passage.spans)
                QVERIFY(span.start >= 0 && span.start <= span.end && span.end <= passage.content.size());
        }
    }
}

QTEST_GUILESS_MAIN(LosslessnessTest)
#include "tst_aknlosslessness.moc"
