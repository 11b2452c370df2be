// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/comparison/levelling.h>

#include <QDirIterator>
#include <QFile>

#include <readfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using comparison::LevelRow;
using model::PassageKind;

namespace {

model::Passage passage(PassageKind kind, const QString &address, const QString &content, int level = 0)
{
    model::Passage made;
    made.kind = kind;
    made.address = model::Address(address);
    made.content = content;
    made.level = level;
    return made;
}

int countOf(const QList<model::Passage> &text, PassageKind kind)
{
    return int(std::ranges::count(text, kind, &model::Passage::kind));
}

/// True where each paragraph of each text is in exactly one row.
bool standsOnce(const QList<QList<model::Passage>> &texts, const QList<LevelRow> &rows)
{
    for (qsizetype column = 0; column < texts.size(); ++column) {
        QList<int> seen(texts.at(column).size(), 0);
        for (const LevelRow &row : rows) {
            if (row.at(column) >= 0)
                ++seen[row.at(column)];
        }
        if (std::ranges::any_of(seen, [](int count) { return count != 1; }))
            return false;
    }
    return true;
}

}

/// Texts side by side.
class TestLevelling : public QObject
{
    Q_OBJECT

private slots:
    void listsAreLetteredInEachLanguage();
    void withoutAPartner();
    void textsOfOneLanguage();
    void sixLanguages();
};

void TestLevelling::listsAreLetteredInEachLanguage()
{
    const QList<model::Passage> english {passage(PassageKind::Operative, u"OP1"_s, u"Calls upon States:"_s),
        passage(PassageKind::SubParagraph, u"OP1 (a)"_s, u"To invest;"_s, 1), passage(PassageKind::SubParagraph, u"OP1 (a) (i)"_s, u"In pipes;"_s, 2),
        passage(PassageKind::SubParagraph, u"OP1 (b)"_s, u"To train."_s, 1)};
    QList<model::Passage> arabic = english;
    arabic[1].address = model::Address(u"OP1 (أ)"_s);
    arabic[2].address = model::Address(u"OP1 (أ) (١)"_s);
    arabic[3].address = model::Address(u"OP1 (ب)"_s);
    QCOMPARE(comparison::partnersByAddress(english, arabic), (QList<qsizetype> {0, 1, 2, 3}));
}

void TestLevelling::withoutAPartner()
{
    // Of the second text nothing matches the middle paragraph of the first, and its own second stands alone.
    QCOMPARE(comparison::levelled(3, {{0, -1, 2}}), (QList<LevelRow> {{0, 0}, {-1, 1}, {1, -1}, {2, 2}}));
    QCOMPARE(comparison::levelled(1, {{-1, 0}, {0}}), (QList<LevelRow> {{-1, 0, -1}, {0, 1, 0}}));
    QCOMPARE(comparison::levelled(0, {{}}), QList<LevelRow>());
}

void TestLevelling::textsOfOneLanguage()
{
    const QString calls = u"Calls upon local governments to protect the right to privacy in the digitalization of cities;"_s;
    const QString shares = u"Encourages States to share good practices in water and sanitation with one another;"_s;
    const QList<model::Passage> first {passage(PassageKind::Operative, u"OP1"_s, calls), passage(PassageKind::Operative, u"OP2"_s, shares)};
    const QList<model::Passage> other {passage(PassageKind::Operative, u"OP1"_s, shares), passage(PassageKind::Operative, u"OP2"_s, calls)};
    QCOMPARE(comparison::partnersByWords(first, other), (QList<qsizetype> {1, 0}));
}

void TestLevelling::sixLanguages()
{
    NEEDS_REAL_FILES(data);
    const QString folder = data + u"/unxml/HRCresolutions/57session/"_s;
    const QHash<QString, QString> languages {{u"A"_s, u"Arabic"_s}, {u"C"_s, u"Chinese"_s}, {u"F"_s, u"French"_s}, {u"R"_s, u"Russian"_s}, {u"S"_s, u"Spanish"_s}};
    const auto read = [](const QString &path) {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        const base::Result<readfile::ReadFile> text = readfile::read({name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()});
        return text ? text->text.passages : QList<model::Passage>();
    };
    int pairs = 0;
    int equal = 0;
    QDirIterator files(folder + u"English"_s, {u"*E.xml"_s}, QDir::Files);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const QList<model::Passage> english = read(file.filePath());
        for (auto language = languages.begin(); language != languages.end(); ++language) {
            const QString name = file.completeBaseName().chopped(1) + language.key() + u".xml"_s;
            const QList<model::Passage> other = read(folder + language.value() + u'/' + name);
            if (other.isEmpty())
                continue;
            ++pairs;
            const QList<qsizetype> partners = comparison::partnersByAddress(english, other);
            const QList<LevelRow> rows = comparison::levelled(english.size(), {partners});
            QVERIFY2(standsOnce({english, other}, rows), qPrintable(name));
            const bool isEqual = countOf(english, PassageKind::Preambular) == countOf(other, PassageKind::Preambular)
                && countOf(english, PassageKind::Operative) == countOf(other, PassageKind::Operative);
            if (!isEqual) {
                qInfo("%s: other counts of paragraphs than the English text", qPrintable(name));
                continue;
            }
            ++equal;
            for (qsizetype at = 0; at < other.size(); ++at) {
                const PassageKind kind = other.at(at).kind;
                if (kind == PassageKind::Preambular || kind == PassageKind::Operative)
                    QVERIFY2(partners.at(at) >= 0 && english.at(partners.at(at)).address == other.at(at).address, qPrintable(name));
            }
        }
    }
    qInfo("%d translations, of which %d have as many preambular and operative paragraphs as the English text", pairs, equal);
    QVERIFY(pairs > 100);
    QVERIFY(equal * 10 > pairs * 9);
}

QTEST_GUILESS_MAIN(TestLevelling)
#include "tst_levelling.moc"
