// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

base::Result<readfile::ReadFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, path);
    return readfile::read({QFileInfo(path).fileName(), file.readAll()});
}

base::Result<readfile::ReadFile> readBytes(const QByteArray &bytes, const QString &name = u"x.xml"_s)
{
    return readfile::read({name, bytes});
}

/// A statement of our own around a body.
QByteArray statement(const QByteArray &inside)
{
    return R"(<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">)"
        + inside + "</statement></akomaNtoso>";
}

QStringList addresses(const model::ReadText &text, std::initializer_list<PassageKind> kinds)
{
    QStringList list;
    for (const model::Passage &passage : text.passages) {
        if (std::ranges::find(kinds, passage.kind) != kinds.end())
            list.append(passage.address.text());
    }
    return list;
}

const model::Passage *at(const model::ReadText &text, const QString &address)
{
    for (const model::Passage &passage : text.passages) {
        if (passage.address.text() == address)
            return &passage;
    }
    return nullptr;
}

QString hrc(const QString &folder, const QString &language, const QString &name)
{
    return folder + u"/unxml/HRCresolutions/57session/"_s + language + u'/' + name;
}

QString council(const QString &folder, const QString &language, const QString &name)
{
    return folder + u"/unxml/SCresolutions/2024/"_s + language + u'/' + name;
}

}

class AknReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attachedStatement();
    void metadataOfAResolution();
    void structureOfAResolution();
    void languagesShareAddresses_data();
    void languagesShareAddresses();
    void recordedVote();
    void symbolsAreDecidedByMajority_data();
    void symbolsAreDecidedByMajority();
    void councilHasNumbersForTitles();
    void collectionHoldsItsResolutions();
    void otherAkomaNtosoIsRead();
    void notesStandAfterTheirParagraph();
    void linksKeepTheSymbol();
    void badInput_data();
    void badInput();
    void everyPieceOfAFileIsSafe();
};

// Cover, preface and preamble of what is attached are read too, and are the annex's.
void AknReaderTest::attachedStatement()
{
    const auto read = readBytes(statement("<mainBody><paragraph><num>1.</num><content><p>Decides to row;</p></content></paragraph></mainBody>"
        "<attachments><attachment><heading>Annex</heading><statement name='statement'><preface><p>Statement of the harbour</p></preface>"
        "<preamble><p>Recalling the tide,</p></preamble><mainBody><paragraph><num>1.</num><content><p>The boats rest.</p></content></paragraph>"
        "</mainBody></statement></attachment></attachments>"));
    VERIFY_RESULT(read);
    QStringList all;
    for (const model::Passage &passage : read->text.passages)
        all.append(passage.address.text() + u'|' + passage.content);
    QCOMPARE(all, (QStringList{u"OP1|Decides to row;"_s, u"|Annex"_s, u"|Statement of the harbour"_s, u"Annex PP1|Recalling the tide,"_s, u"Annex OP1|The boats rest."_s}));
}

void AknReaderTest::metadataOfAResolution()
{
    NEEDS_REAL_FILES(data);
    const auto read = readFile(hrc(data, u"English"_s, u"A_HRC_RES_57_12E.xml"_s));
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QCOMPARE(read->format, u"akn"_s);
    QCOMPARE(text.work.kind, model::RecordKind::Document);
    QCOMPARE(text.work.symbol, u"A/HRC/RES/57/12"_s);
    QCOMPARE(text.work.body, u"HRC"_s);
    QCOMPARE(text.work.session, u"57"_s);
    QCOMPARE(text.work.date, QDate(2024, 10, 10));
    QCOMPARE(text.work.name, u"Local government and human rights"_s);
    QCOMPARE(text.text.language, u"en"_s);
    QCOMPARE(text.text.originalLanguage, u"en"_s);
    const QJsonObject &fields = text.work.fields;
    QCOMPARE(fields.value("draft"_L1).toString(), u"A/HRC/57/L.6"_s);
    QCOMPARE(fields.value("draft_date"_L1).toString(), u"2024-10-07"_s);
    QCOMPARE(fields.value("status"_L1).toString(), u"adopted"_s);
    QCOMPARE(fields.value("agenda_item"_L1).toString(), u"3"_s);
    QCOMPARE(fields.value("meeting"_L1).toString(), u"47th meeting"_s);
    QCOMPARE(fields.value("distribution"_L1).toString(), u"General"_s);
    QCOMPARE(fields.value("issued"_L1).toString(), u"2024-10-14"_s);
    QCOMPARE(fields.value("session_start"_L1).toString(), u"2024-09-09"_s);
    QCOMPARE(fields.value("session_end"_L1).toString(), u"2024-10-11"_s);
    QCOMPARE(fields.value("vote"_L1).toObject().value("outcome"_L1).toString(), u"without-vote"_s);
    QVERIFY(text.sponsorLine.startsWith("Albania, Armenia"_L1));
    QVERIFY(text.sponsorLine.endsWith("and United States of America"_L1));
    QVERIFY(text.additionalSponsorLine.isEmpty());
    QVERIFY(text.states.isEmpty());
    QVERIFY(text.keywords.contains(u"LOCAL GOVERNMENT"_s));
    QCOMPARE(text.keywords.size(), 6);
    QVERIFY(!fields.contains("symbol_on_cover"_L1));
}

void AknReaderTest::structureOfAResolution()
{
    NEEDS_REAL_FILES(data);
    const auto read = readFile(hrc(data, u"English"_s, u"A_HRC_RES_57_12E.xml"_s));
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QStringList operative;
    for (int number = 1; number <= 14; ++number)
        operative.append(u"OP%1"_s.arg(number));
    QCOMPARE(addresses(text, {PassageKind::Operative}), operative);
    QCOMPARE(addresses(text, {PassageKind::SubParagraph}),
        (QStringList{u"OP8 (a)"_s, u"OP8 (b)"_s, u"OP8 (c)"_s, u"OP8 (d)"_s}));
    QCOMPARE(addresses(text, {PassageKind::Preambular}).size(), 32);
    QCOMPARE(addresses(text, {PassageKind::Preambular}).constFirst(), u"PP1"_s);
    QCOMPARE(addresses(text, {PassageKind::Vote}).size(), 2);
    const model::Passage *eight = at(text, u"OP8"_s);
    QVERIFY(eight);
    QCOMPARE(eight->label, u"8."_s);
    QVERIFY(eight->content.startsWith("Calls upon local governments"_L1));
    QCOMPARE(eight->spans.constFirst().style, model::Span::Style::Italic);
    QCOMPARE(eight->content.sliced(eight->spans.constFirst().start, eight->spans.constFirst().end), u"Calls upon"_s);
    for (int position = 0; position < text.passages.size(); ++position)
        QCOMPARE(text.passages.at(position).position, position);
    const auto title = std::ranges::find(text.passages, PassageKind::Title, &model::Passage::kind);
    QVERIFY(title != text.passages.end());
    QCOMPARE(title->label, u"57/12."_s);
}

void AknReaderTest::languagesShareAddresses_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("letter");
    QTest::newRow("Arabic") << u"Arabic"_s << u"ar"_s << u"A"_s;
    QTest::newRow("Chinese") << u"Chinese"_s << u"zh"_s << u"C"_s;
    QTest::newRow("French") << u"French"_s << u"fr"_s << u"F"_s;
    QTest::newRow("Russian") << u"Russian"_s << u"ru"_s << u"R"_s;
    QTest::newRow("Spanish") << u"Spanish"_s << u"es"_s << u"S"_s;
}

void AknReaderTest::languagesShareAddresses()
{
    NEEDS_REAL_FILES(data);
    QFETCH(QString, language);
    QFETCH(QString, code);
    QFETCH(QString, letter);
    const auto english = readFile(hrc(data, u"English"_s, u"A_HRC_RES_57_12E.xml"_s));
    const auto other = readFile(hrc(data, language, u"A_HRC_RES_57_12%1.xml"_s.arg(letter)));
    VERIFY_RESULT(english);
    VERIFY_RESULT(other);
    QCOMPARE(other->text.text.language, code);
    QCOMPARE(other->text.work.symbolKey, english->text.work.symbolKey);
    QCOMPARE(addresses(other->text, {PassageKind::Preambular, PassageKind::Operative}),
        addresses(english->text, {PassageKind::Preambular, PassageKind::Operative}));
    QCOMPARE(addresses(other->text, {PassageKind::SubParagraph}).size(), 4);
    if (code == "ar"_L1)
        QCOMPARE(addresses(other->text, {PassageKind::SubParagraph}).constFirst(), u"OP8 (أ)"_s);
}

void AknReaderTest::recordedVote()
{
    NEEDS_REAL_FILES(data);
    const auto read = readFile(hrc(data, u"English"_s, u"A_HRC_RES_57_2E.xml"_s));
    VERIFY_RESULT(read);
    const QJsonObject vote = read->text.work.fields.value("vote"_L1).toObject();
    QCOMPARE(vote.value("outcome"_L1).toString(), u"recorded-vote"_s);
    QCOMPARE(vote.value("in_favour"_L1).toInt(), 23);
    QCOMPARE(vote.value("against"_L1).toInt(), 12);
    QCOMPARE(vote.value("abstaining"_L1).toInt(), 12);
    const auto count
        = [&](QLatin1StringView role) { return std::ranges::count(read->text.states, role, &model::NamedState::role); };
    QCOMPARE(count("in favour"_L1), 23);
    QCOMPARE(count("against"_L1), 12);
    QCOMPARE(count("abstaining"_L1), 12);
    QVERIFY(addresses(read->text, {PassageKind::Vote}).size() >= 5);
}

void AknReaderTest::symbolsAreDecidedByMajority_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("onCover");
    QTest::newRow("cover of another year")
        << u"SCresolutions/2024/German/S_RES-2780-2508458G.xml"_s << u"S/RES/2780 (2025)"_s << u"S/RES/2766 (2024)"_s;
    QTest::newRow("next number on the cover")
        << u"SCresolutions/2024/German/S_RES_2724-2404690G.xml"_s << u"S/RES/2724 (2024)"_s << u"S/RES/2725 (2024)"_s;
    QTest::newRow("misprint on the cover")
        << u"SCresolutions/2024/German/S_RES_2729-2407697G.xml"_s << u"S/RES/2729 (2024)"_s << u"S/RES/2629 (2024)"_s;
    QTest::newRow("misprint in the title")
        << u"SCresolutions/2024/French/S_RES_2754-2420005F.xml"_s << u"S/RES/2754 (2024)"_s << QString();
    QTest::newRow("wrong file name") << u"HRCresolutions/55session/English/A_HRC_RES_55_16E.xml"_s
                                     << u"A/HRC/RES/55/15"_s << QString();
    QTest::newRow("part of a resolution")
        << u"GAresolutions/77session/English/A_RES_77_263 B-2307893E.xml"_s << u"A/RES/77/263 B"_s << QString();
    QTest::newRow("special session") << u"GAresolutions/77session/English/A_RES_ES-11_6-E.xml"_s << u"A/RES/ES-11/6"_s
                                     << QString();
}

void AknReaderTest::symbolsAreDecidedByMajority()
{
    NEEDS_REAL_FILES(data);
    QFETCH(QString, file);
    QFETCH(QString, symbol);
    QFETCH(QString, onCover);
    const auto read = readFile(data + u"/unxml/"_s + file);
    VERIFY_RESULT(read);
    QCOMPARE(read->text.work.symbol, symbol);
    QCOMPARE(read->text.work.fields.value("symbol_on_cover"_L1).toString(), onCover);
}

void AknReaderTest::councilHasNumbersForTitles()
{
    NEEDS_REAL_FILES(data);
    const auto english = readFile(council(data, u"English"_s, u"S_RES_2722-2400437E.xml"_s));
    VERIFY_RESULT(english);
    QCOMPARE(english->text.work.name, u"Resolution 2722 (2024)"_s);
    QCOMPARE(english->text.work.body, u"SC"_s);
    QCOMPARE(english->text.work.session, u"2024"_s);
    QCOMPARE(english->text.work.fields.value("meeting"_L1).toString(), u"S/PV.9527"_s);
    QCOMPARE(english->text.work.fields.value("vote"_L1).toObject().value("in_favour"_L1).toInt(), 11);
    QCOMPARE(english->text.states.size(), 15);
    // The Russian files leave the line with the number empty.
    const auto russian = readFile(council(data, u"Russian"_s, u"S_RES_2722-2400437R.xml"_s));
    VERIFY_RESULT(russian);
    QCOMPARE(russian->text.text.title, u"Резолюция 2722 (2024)"_s);
    const auto misprinted = readFile(council(data, u"French"_s, u"S_RES_2754-2420005F.xml"_s));
    VERIFY_RESULT(misprinted);
    QCOMPARE(misprinted->text.text.title, u"Résolution 2754 (2024)"_s);
}

void AknReaderTest::collectionHoldsItsResolutions()
{
    NEEDS_REAL_FILES(data);
    const auto read = readFile(data + u"/unxml/GAresolutions/77session/English/A_RES_77_128-2228507E.xml"_s);
    VERIFY_RESULT(read);
    QVERIFY(at(read->text, u"A OP1"_s));
    QVERIFY(at(read->text, u"A OP1 (a)"_s));
    QVERIFY(at(read->text, u"B OP159"_s));
    QCOMPARE(read->text.work.name, u"Questions relating to information"_s);
}

void AknReaderTest::otherAkomaNtosoIsRead()
{
    NEEDS_REAL_FILES(data);
    const auto act = readFile(data + u"/akn_lawsafrica/18_akn-za-act-2014-10.xml"_s);
    VERIFY_RESULT(act);
    QCOMPARE(act->text.work.name, u"Railway Safety Act, 2024"_s);
    QVERIFY(at(act->text, u"§1A"_s));
    QVERIFY(at(act->text, u"§2 (1) (a)"_s));
    const auto small = readFile(data + u"/akn_lawsafrica/02_akn-za-act-2010-1.xml"_s);
    VERIFY_RESULT(small);
    QVERIFY(at(small->text, u"§1"_s));
    QCOMPARE(at(small->text, u"§1"_s)->content, u"Bar"_s);
    const auto telecommunication = readFile(data + u"/akn4itu/res_2.xml"_s);
    VERIFY_RESULT(telecommunication);
    QVERIFY(at(telecommunication->text, u"PP1 (b)"_s));
}

void AknReaderTest::notesStandAfterTheirParagraph()
{
    const auto read = readBytes(statement("<mainBody><paragraph><num>1.</num><content><p>Notes the "
                                          "report<authorialNote marker=\"4\"><p>A/1/2.</p></authorialNote> of the "
                                          "Secretary-General;</p></content></paragraph><paragraph><num>2.</"
                                          "num><content><p>Ends.</p></content></paragraph></mainBody>"));
    VERIFY_RESULT(read);
    const QList<model::Passage> &passages = read->text.passages;
    QCOMPARE(passages.size(), 3);
    QCOMPARE(passages.at(0).content, u"Notes the report of the Secretary-General;"_s);
    QCOMPARE(passages.at(0).spans, (QList<model::Span>{{model::Span::Style::NoteReference, 16, 16, u"4"_s}}));
    QCOMPARE(passages.at(1).kind, PassageKind::Footnote);
    QCOMPARE(passages.at(1).address.text(), u"note 4"_s);
    QCOMPARE(passages.at(1).content, u"A/1/2."_s);
    QCOMPARE(passages.at(2).address.text(), u"OP2"_s);
}

void AknReaderTest::linksKeepTheSymbol()
{
    const auto read
        = readBytes(statement("<mainBody><paragraph><num>1.</num><content><p>See "
                              "<a href=\"https://undocs.org/en/S/RES/2216(2015)\">2216</a><a "
                              "href=\"https://undocs.org/en/S/RES/2216(2015)\"> (2015)</a> and "
                              "<a href=\"https://example.org/x\">that</a>.</p></content></paragraph></mainBody>"));
    VERIFY_RESULT(read);
    const model::Passage &passage = read->text.passages.constFirst();
    QCOMPARE(passage.content, u"See 2216 (2015) and that."_s);
    QCOMPARE(passage.spans.size(), 1);
    QCOMPARE(passage.spans.first().style, model::Span::Style::Reference);
    QCOMPARE(passage.spans.first().target, u"S/RES/2216 (2015)"_s);
    QCOMPARE(passage.spans.first().start, 4);
}

void AknReaderTest::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<base::ErrorCode>("code");
    const QByteArray good
        = statement("<mainBody><paragraph><num>1.</num><content><p>Decides.</p></content></paragraph></mainBody>");
    QTest::newRow("empty") << QByteArray() << base::ErrorCode::Empty;
    QTest::newRow("only white space") << QByteArray(" \n\t ") << base::ErrorCode::Empty;
    QTest::newRow("cut off") << good.first(good.size() / 2) << base::ErrorCode::Truncated;
    QTest::newRow("cut off at once") << good.first(40) << base::ErrorCode::Truncated;
    QTest::newRow("crossed tags") << QByteArray("<akomaNtoso><statement></akomaNtoso></statement>")
                                  << base::ErrorCode::NotWellFormed;
    QTest::newRow("unknown entity") << statement("<mainBody><p>&bomb;</p></mainBody>")
                                    << base::ErrorCode::NotWellFormed;
    QTest::newRow("nothing in it") << QByteArray("<akomaNtoso></akomaNtoso>") << base::ErrorCode::OtherFlavour;
    QTest::newRow("no text") << statement("<mainBody></mainBody>") << base::ErrorCode::NoText;
    QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><rss><channel/></rss>")
                               << base::ErrorCode::NotRecognised;
    QTest::newRow("entity bomb") << QByteArray(
        "<?xml version=\"1.0\"?><!-- c --><!DOCTYPE akomaNtoso [<!ENTITY a \"aaaa\"><!ENTITY b "
        "\"&a;&a;&a;&a;\">]><akomaNtoso><statement>&b;</statement></akomaNtoso>")
                                 << base::ErrorCode::EntitiesRefused;
    QTest::newRow("external entity") << QByteArray("<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                                   "<akomaNtoso><statement>&x;</statement></akomaNtoso>")
                                     << base::ErrorCode::EntitiesRefused;
    QByteArray deep = "<akomaNtoso><statement><mainBody>";
    for (int level = 0; level < 100000; ++level)
        deep += "<section>";
    QTest::newRow("too deep") << deep << base::ErrorCode::NotWellFormed;
}

void AknReaderTest::badInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(base::ErrorCode, code);
    const auto read = readBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(base::codeName(read.error().code), base::codeName(code));
    if (code != base::ErrorCode::NotRecognised)
        QCOMPARE(read.error().subject, u"x.xml"_s);
}

void AknReaderTest::everyPieceOfAFileIsSafe()
{
    NEEDS_REAL_FILES(data);
    QFile file(hrc(data, u"English"_s, u"A_HRC_RES_57_2E.xml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().trimmed();
    for (qsizetype length = 2000; length < bytes.size(); length += 997) {
        const auto read = readBytes(bytes.first(length));
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QCOMPARE(base::codeName(read.error().code), base::codeName(base::ErrorCode::Truncated));
    }
}

QTEST_GUILESS_MAIN(AknReaderTest)
#include "tst_aknreader.moc"
