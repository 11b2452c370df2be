// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QRegularExpression>

#include <map>
#include <ranges>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

struct Agreement {
    int files = 0;
    int same = 0;
    int all = 0;
    int symbols = 0;
    int dates = 0;
    int sessions = 0;
    int titles = 0;
    int languages = 0;
    std::map<std::pair<QString, QString>, int> differences;

    double share() const { return all == 0 ? 0 : double(same) / all; }
};

QString dense(const QString &text)
{
    static const QRegularExpression spaces(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(spaces);
}

QString lineOf(const model::Passage &passage)
{
    return passage.label.isEmpty() ? passage.content : QString(passage.label + u' ' + passage.content).trimmed();
}

base::Result<readfile::ReadFile> asPlainText(const model::ReadText &marked)
{
    QStringList lines;
    for (const model::Passage &passage : marked.passages)
        lines.append(lineOf(passage));
    lines.removeAll(QString());
    return readfile::read({u"text.txt"_s, lines.join(u"\n\n"_s).toUtf8()});
}

void compare(const model::ReadText &marked, const model::ReadText &plain, const QString &name, Agreement &agreement)
{
    const bool lists = qEnvironmentVariableIsSet("AIDE_LIST_DISAGREEMENTS");
    qsizetype at = 0;
    QString rest;
    for (const model::Passage &passage : marked.passages) {
        const QString wanted = dense(lineOf(passage));
        if (wanted.isEmpty())
            continue;
        if (rest.isEmpty() && at < plain.passages.size())
            rest = dense(plain.passages.at(at).label + plain.passages.at(at).content);
        ++agreement.all;
        const bool isThere = at < plain.passages.size() && rest.startsWith(wanted);
        const QString ours = isThere ? model::kindName(plain.passages.at(at).kind) : u"dropped"_s;
        const QString truth = model::kindName(passage.kind);
        agreement.same += ours == truth ? 1 : 0;
        if (ours != truth) {
            ++agreement.differences[{truth, ours}];
            if (lists)
                qInfo().noquote() << "LIST" << name << truth << "as" << ours << '|' << lineOf(passage).left(90);
        }
        if (isThere && rest.remove(0, wanted.size()).isEmpty())
            ++at;
    }
}

}

/// Feeds the text of marked-up resolutions, without the marks, to the plain reader and compares what both tell.
class SixLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameStructureWithoutMarks_data();
    void sameStructureWithoutMarks();
};

void SixLanguagesTest::sameStructureWithoutMarks_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("language");
    const QStringList languages{u"English"_s, u"French"_s, u"Spanish"_s, u"Russian"_s, u"Arabic"_s, u"Chinese"_s};
    const QStringList codes{u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s};
    for (const auto &[language, code] : std::views::zip(languages, codes)) {
        QTest::addRow("HRC %s", qPrintable(code)) << u"HRCresolutions/57session/"_s + language << code;
        QTest::addRow("SC %s", qPrintable(code)) << u"SCresolutions/2024/"_s + language << code;
    }
    QTest::newRow("GA 77 en") << u"GAresolutions/77session/English"_s << u"en"_s;
    QTest::newRow("GA 78 en") << u"GAresolutions/78session/English"_s << u"en"_s;
}

void SixLanguagesTest::sameStructureWithoutMarks()
{
    NEEDS_REAL_FILES(data);
    QFETCH(QString, folder);
    QFETCH(QString, language);
    Agreement agreement;
    QDirIterator walk(data + u"/unxml/"_s + folder, {u"*.xml"_s}, QDir::Files);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto marked = readfile::read({walk.fileName(), file.readAll()});
        if (!marked)
            continue;
        const auto plain = asPlainText(marked->text);
        VERIFY_RESULT(plain);
        ++agreement.files;
        compare(marked->text, plain->text, walk.fileName(), agreement);
        if (qEnvironmentVariableIsSet("AIDE_LIST_DISAGREEMENTS") && plain->text.work.date != marked->text.work.date)
            qInfo() << "LIST date" << walk.fileName() << plain->text.work.date << marked->text.work.date;
        agreement.symbols += plain->text.work.symbolKey == marked->text.work.symbolKey ? 1 : 0;
        agreement.dates += plain->text.work.date == marked->text.work.date ? 1 : 0;
        agreement.sessions += plain->text.work.session == marked->text.work.session ? 1 : 0;
        agreement.titles += plain->text.text.title == marked->text.text.title ? 1 : 0;
        agreement.languages += plain->text.text.language == language ? 1 : 0;
    }
    qInfo().noquote() << u"%1 files, %2 of %3 paragraphs alike (%4); symbol %5, date %6, session %7, title %8, language %9"_s
                             .arg(agreement.files).arg(agreement.same).arg(agreement.all)
                             .arg(agreement.share(), 0, 'f', 4).arg(agreement.symbols).arg(agreement.dates)
                             .arg(agreement.sessions).arg(agreement.titles).arg(agreement.languages);
    for (const auto &[kinds, count] : agreement.differences)
        qInfo().noquote() << u"  %1 %2 as %3"_s.arg(count, 5).arg(kinds.first, kinds.second);
    QVERIFY(agreement.files > 30);
    QCOMPARE(agreement.symbols, agreement.files);
    QVERIFY(agreement.share() >= 0.99);
}

QTEST_GUILESS_MAIN(SixLanguagesTest)
#include "tst_sixlanguages.moc"
