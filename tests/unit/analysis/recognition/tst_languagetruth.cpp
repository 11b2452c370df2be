// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include <analysis/recognition/operativeverbs.h>
#include <analysis/recognition/recogniser.h>
#include <import/formats/reader.h>

#include <QDirIterator>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <readfile.h>

using namespace Qt::StringLiterals;

/// What one text says, it says in six languages; and what a file counts, it also lists.
class TestLanguageTruth : public QObject
{
    Q_OBJECT

private slots:
    void citationsInSixLanguages_data();
    void citationsInSixLanguages();
    void requestsInSixLanguages_data();
    void requestsInSixLanguages();
    void sponsors();
    void votesAddUp();
};

namespace {

std::optional<model::ReadText> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const base::Result<readfile::ReadFile> read = readfile::read({QFileInfo(path).fileName(), file.readAll()});
    return read ? std::optional(read->text) : std::nullopt;
}

/// What a text cites for certain, and where: the key of a document, and words of one place for the list of misses.
QMap<QString, QString> citedBy(const model::ReadText &read)
{
    QMap<QString, QString> cited;
    for (const model::ProposedLink &link : recognition::recognise(read)) {
        if (link.relation != u"cites" || link.status != model::LinkStatus::Accepted || link.passagePosition < 0)
            continue;
        const QString &content = read.passages.at(link.passagePosition).content;
        cited.insert(link.targetKey, content.mid(std::max(0, link.start - 70), 130).simplified());
    }
    return cited;
}

bool asks(const QString &content, const QString &language)
{
    return std::ranges::any_of(recognition::clausesOf(content, language),
        [](const recognition::OperativeClause &clause) { return clause.verb.group == recognition::OperativeVerb::Class::Directive; });
}

using Texts = QMap<QString, QMap<QString, QMap<QString, QString>>>; // Symbol, language, cited.

Texts readTexts(const QString &folder)
{
    Texts texts;
    QDirIterator walk(folder, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const std::optional<model::ReadText> read = textOf(walk.next());
        if (read && !read->work.symbolKey.isEmpty())
            texts[read->work.symbolKey].insert(read->text.language, citedBy(*read));
    }
    return texts;
}

}

void TestLanguageTruth::requestsInSixLanguages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<double>("least");
    // The verbs were collected from the first. In the second, some English paragraphs hide theirs behind other words.
    QTest::newRow("Human Rights Council, 57th session") << u"/unxml/HRCresolutions/57session"_s << 0.99;
    QTest::newRow("Security Council, 2024") << u"/unxml/SCresolutions/2024"_s << 0.95;
}

/// Of the operative paragraphs that a translation has as well, those that ask somebody in both or in neither.
void TestLanguageTruth::requestsInSixLanguages()
{
    QFETCH(const QString, path);
    QFETCH(const double, least);
    NEEDS_REAL_FILES(folder);
    QMap<QString, QMap<QString, QMap<QString, bool>>> requests; // Symbol, language, address.
    QDirIterator walk(folder + path, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const std::optional<model::ReadText> read = textOf(walk.next());
        if (!read)
            continue;
        for (const model::Passage &passage : read->passages) {
            if (passage.kind == model::PassageKind::Operative)
                requests[read->work.symbolKey][read->text.language].insert(passage.address.text(), asks(passage.content, read->text.language));
        }
    }
    for (const QString &language : {u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s}) {
        int both = 0;
        int same = 0;
        QStringList others;
        for (const auto &[symbol, languages] : requests.asKeyValueRange()) {
            for (const auto &[address, isRequest] : languages.value(language).asKeyValueRange()) {
                const QMap<QString, bool> english = languages.value(u"en"_s);
                if (!english.contains(address))
                    continue;
                ++both;
                if (english.value(address) == isRequest)
                    ++same;
                else
                    others.append(symbol + u' ' + address);
            }
        }
        qInfo("%s: %d of %d paragraphs are requests as in English, or are none", qPrintable(language), same, both);
        QVERIFY2(both > 600 && same >= least * both, qPrintable(others.join(u", "_s)));
    }
}

void TestLanguageTruth::citationsInSixLanguages_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Human Rights Council, 57th session") << u"/unxml/HRCresolutions/57session"_s;
    QTest::newRow("Security Council, 2024") << u"/unxml/SCresolutions/2024"_s;
}

void TestLanguageTruth::citationsInSixLanguages()
{
    QFETCH(const QString, path);
    NEEDS_REAL_FILES(folder);
    const Texts texts = readTexts(folder + path);
    QVERIFY(texts.size() > 30);
    const bool lists = qEnvironmentVariableIsSet("AIDE_SHOW_DIFFERENCES");
    for (const QString &language : {u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s}) {
        qsizetype english = 0;
        qsizetype both = 0;
        qsizetype extra = 0;
        for (const auto &[symbol, languages] : texts.asKeyValueRange()) {
            if (!languages.contains(u"en"_s) || !languages.contains(language))
                continue;
            const QMap<QString, QString> truth = languages.value(u"en"_s);
            const QMap<QString, QString> found = languages.value(language);
            english += truth.size();
            for (const auto &[key, words] : truth.asKeyValueRange()) {
                both += found.contains(key) ? 1 : 0;
                if (lists && !found.contains(key))
                    qInfo().noquote() << language << symbol << "missed" << key << '|' << words;
            }
            for (const auto &[key, words] : found.asKeyValueRange()) {
                extra += truth.contains(key) ? 0 : 1;
                if (lists && !truth.contains(key))
                    qInfo().noquote() << language << symbol << "extra" << key << '|' << words;
            }
        }
        const double share = double(both) / double(english);
        qInfo().noquote() << language << both << "of" << english << "citations of the English texts:" << share << "and"
                          << extra << "more";
        QVERIFY(english > 200);
        QVERIFY2(share >= 0.95, qPrintable(language));
        QVERIFY2(extra <= english / 20, qPrintable(language));
    }
}

void TestLanguageTruth::sponsors()
{
    NEEDS_REAL_FILES(folder);
    QMap<QString, QString> unknown;
    int files = 0;
    int sponsored = 0;
    int states = 0;
    QDirIterator walk(folder + u"/unxml"_s, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const std::optional<model::ReadText> read = textOf(walk.next());
        if (!read)
            continue;
        ++files;
        int here = 0;
        for (const model::ProposedLink &link : recognition::recognise(*read)) {
            if (link.relation != u"sponsors" && link.relation != u"votedBy")
                continue;
            here += link.relation == u"sponsors" ? 1 : 0;
            if (link.targetKey.startsWith(u"name:"))
                unknown.insert(link.targetName, QFileInfo(walk.filePath()).fileName());
        }
        states += here;
        sponsored += here > 0 ? 1 : 0;
    }
    qInfo("%d files, %d with sponsors, %d sponsors, %lld unknown names", files, sponsored, states,
        qlonglong(unknown.size()));
    for (const auto &[name, file] : unknown.asKeyValueRange())
        qInfo("unknown: %ls (%ls)", qUtf16Printable(name), qUtf16Printable(file));
    QVERIFY(sponsored > 500);
    QCOMPARE(unknown.size(), 0);
}

void TestLanguageTruth::votesAddUp()
{
    NEEDS_REAL_FILES(folder);
    int votes = 0;
    QStringList wrong;
    QStringList faulty; // The file itself lists more or fewer names than it counts.
    QDirIterator walk(folder + u"/unxml"_s, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const std::optional<model::ReadText> read = textOf(walk.next());
        if (!read)
            continue;
        const QJsonObject vote = read->work.fields.value(u"vote"_s).toObject();
        QMap<QString, QSet<QString>> sides;
        QMap<QString, int> printed;
        for (const model::NamedState &state : read->states)
            ++printed[state.role];
        for (const model::ProposedLink &link : recognition::recognise(*read)) {
            if (link.relation == u"votedBy")
                sides[link.role].insert(link.targetKey);
        }
        if (sides.isEmpty())
            continue;
        ++votes;
        for (const auto &[field, role] : {std::pair {u"in_favour"_s, u"in favour"_s}, std::pair {u"against"_s, u"against"_s},
                 std::pair {u"abstaining"_s, u"abstaining"_s}}) {
            const int counted = vote.value(field).toInt();
            const int listed = int(sides.value(role).size());
            if (counted == listed)
                continue;
            QStringList &list = listed == printed.value(role) ? faulty : wrong;
            list.append(u"%1: %2 says %3, lists %4"_s.arg(QFileInfo(walk.filePath()).fileName(), role).arg(counted).arg(listed));
        }
    }
    qInfo("%d recorded votes with names, %lld sides that do not add up", votes, qlonglong(wrong.size()));
    for (const QString &line : std::as_const(wrong))
        qInfo("%ls", qUtf16Printable(line));
    QVERIFY(votes > 100);
    for (const QString &line : std::as_const(faulty))
        qInfo("the file's own count is wrong: %ls", qUtf16Printable(line));
    QCOMPARE(wrong.size(), 0);
    QVERIFY(faulty.size() <= 1);
}

QTEST_APPLESS_MAIN(TestLanguageTruth)
#include "tst_languagetruth.moc"
