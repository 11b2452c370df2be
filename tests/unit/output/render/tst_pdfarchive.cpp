// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepack.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/Pl_Buffer.hh>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;

/// A pack as PDF/A-2a: the rules of ISO 19005-2 that a file can be asked for.
class PdfArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theMetadataSayWhatTheFileIs_data() { everyPack(); }
    void theMetadataSayWhatTheFileIs();
    void theColoursHaveAProfile_data() { everyPack(); }
    void theColoursHaveAProfile();
    void everyFontIsEmbeddedAndReadable_data() { everyPack(); }
    void everyFontIsEmbeddedAndReadable();
    void nothingDependsOnTheMachine_data() { everyPack(); }
    void nothingDependsOnTheMachine();
    void tagsBookmarksAndLinksStay_data() { everyPack(); }
    void tagsBookmarksAndLinksStay();
    void withoutTheChoiceItIsAnOrdinaryPdf();

private:
    static void everyPack();
    QString path(const QString &name) const { return m_folder.filePath(name + u".pdf"_s); }

    QTemporaryDir m_folder;
};

namespace {

using Handle = QPDFObjectHandle;

QByteArray streamOf(Handle stream)
{
    const std::shared_ptr<Buffer> bytes = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

QByteArray contentOf(Handle page)
{
    Pl_Buffer buffer("content");
    QPDFPageObjectHelper(page).pipeContents(&buffer);
    const std::shared_ptr<Buffer> bytes = buffer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

std::unique_ptr<QPDF> opened(const QString &path)
{
    auto file = std::make_unique<QPDF>();
    file->processFile(QFile::encodeName(path).constData());
    return file;
}

QList<Handle> fontsOf(QPDF &file)
{
    QList<Handle> fonts;
    for (Handle object : file.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            fonts.append(object);
    }
    return fonts;
}

/// A table of a TrueType font.
QByteArray fontTable(const QByteArray &font, const QByteArray &name)
{
    const int tables = qFromBigEndian<quint16>(font.constData() + 4);
    for (int index = 0; index < tables; ++index) {
        const char *entry = font.constData() + 12 + 16 * index;
        if (QByteArray(entry, 4) == name)
            return font.mid(qFromBigEndian<quint32>(entry + 8), qFromBigEndian<quint32>(entry + 12));
    }
    return {};
}

/// The width of a glyph in thousandths of its size, as the font has it.
double widthInFont(const QByteArray &font, int glyph)
{
    const double unitsPerEm = qFromBigEndian<quint16>(fontTable(font, "head").constData() + 18);
    const int metrics = qFromBigEndian<quint16>(fontTable(font, "hhea").constData() + 34);
    return qFromBigEndian<quint16>(fontTable(font, "hmtx").constData() + 4 * std::min(glyph, metrics - 1)) * 1000 / unitsPerEm;
}

QHash<QString, QString> elementsOf(const QByteArray &xml)
{
    QHash<QString, QString> found;
    QXmlStreamReader reader(xml);
    QStringList open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open.append(reader.qualifiedName().toString());
            break;
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            // "rdf:li" and what holds it are not what is said.
            for (qsizetype level = open.size() - 1; level >= 0 && !reader.isWhitespace(); --level) {
                if (!open.at(level).startsWith("rdf:"_L1)) {
                    found.insert(open.at(level), reader.text().toString());
                    break;
                }
            }
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QHash<QString, QString>() : found;
}

}

void PdfArchiveTest::everyPack()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"en"_s, u"ar"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void PdfArchiveTest::initTestCase()
{
    QImage picture(300, 100, QImage::Format_RGB32);
    picture.fill(QColor(0x1d, 0x5f, 0xa8));
    QBuffer logo;
    QVERIFY(picture.save(&logo, "PNG"));
    briefing::Outline english = samplepack::english();
    briefing::Outline arabic = samplepack::arabic();
    for (briefing::Outline *outline : {&english, &arabic}) {
        outline->design.isArchive = true;
        outline->design.organisation = u"Mission <of> Atlantis"_s;
        outline->design.logo = logo.data();
    }
    english.pack.title += u" & <more>"_s;
    QVERIFY(render::writePackPdf(english, render::englishPageWords(), path(u"en"_s)));
    QVERIFY(render::writePackPdf(arabic, samplepack::arabicWords(), path(u"ar"_s)));
    english.design.isArchive = false;
    QVERIFY(render::writePackPdf(english, render::englishPageWords(), path(u"plain"_s)));
    if (const QString kept = qEnvironmentVariable("AIDE_SCREENSHOTS"); !kept.isEmpty())
        QFile::copy(path(u"en"_s), kept + u"/archive.pdf"_s);
}

void PdfArchiveTest::theMetadataSayWhatTheFileIs()
{
    QFETCH(QString, name);
    const auto file = opened(path(name));
    QVERIFY(file->getPDFVersion() == "1.7");
    Handle metadata = file->getRoot().getKey("/Metadata");
    QCOMPARE(metadata.getDict().getKey("/Type").getName(), std::string("/Metadata"));
    QCOMPARE(metadata.getDict().getKey("/Subtype").getName(), std::string("/XML"));
    const QByteArray xmp = streamOf(metadata);
    QVERIFY(xmp.startsWith("<?xpacket begin=\"\xef\xbb\xbf\"") && xmp.endsWith("<?xpacket end=\"r\"?>"));
    const QHash<QString, QString> said = elementsOf(xmp);
    QCOMPARE(said.value(u"pdfaid:part"_s), u"2"_s);
    QCOMPARE(said.value(u"pdfaid:conformance"_s), u"A"_s);
    QCOMPARE(said.value(u"dc:language"_s), name);
    // What the information of the document says too is the same.
    Handle info = file->getTrailer().getKey("/Info");
    const std::pair<const char *, QString> same[] {{"/Title", u"dc:title"_s}, {"/Creator", u"xmp:CreatorTool"_s}, {"/Producer", u"pdf:Producer"_s}};
    for (const auto &[key, element] : same)
        QCOMPARE(said.value(element), QString::fromStdString(info.getKey(key).getUTF8Value()));
    const QString date = said.value(u"xmp:CreateDate"_s);
    QVERIFY2(QDateTime::fromString(date, Qt::ISODate).isValid(), qPrintable(date));
    QCOMPARE(QString(date).remove(QRegularExpression(u"[-:TZ]"_s)).first(14), QString::fromStdString(info.getKey("/CreationDate").getUTF8Value()).sliced(2, 14));
    for (const std::string &key : info.getKeys())
        QVERIFY2((std::set<std::string> {"/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate"}).contains(key), key.c_str());
    // Two numbers by which the file is known.
    Handle id = file->getTrailer().getKey("/ID");
    QCOMPARE(id.getArrayNItems(), 2);
    QVERIFY(!id.getArrayItem(0).getStringValue().empty());
}

void PdfArchiveTest::theColoursHaveAProfile()
{
    QFETCH(QString, name);
    const auto file = opened(path(name));
    Handle intents = file->getRoot().getKey("/OutputIntents");
    QCOMPARE(intents.getArrayNItems(), 1);
    Handle intent = intents.getArrayItem(0);
    QCOMPARE(intent.getKey("/S").getName(), std::string("/GTS_PDFA1"));
    QVERIFY(!intent.getKey("/OutputConditionIdentifier").getStringValue().empty());
    Handle profile = intent.getKey("/DestOutputProfile");
    QCOMPARE(profile.getDict().getKey("/N").getIntValue(), 3);
    const QByteArray icc = streamOf(profile);
    QCOMPARE(qFromBigEndian<quint32>(icc.constData()), quint32(icc.size()));
    QVERIFY(icc.at(8) >= 2 && icc.at(8) <= 4); // The version.
    QCOMPARE(icc.sliced(12, 8), "mntrRGB "_ba);
    QCOMPARE(icc.sliced(36, 4), "acsp"_ba);
    // All colours are of the profile.
    for (Handle page : file->getAllPages()) {
        Handle spaces = page.getKey("/Resources").getKey("/ColorSpace");
        for (const std::string &key : spaces.getKeys())
            QVERIFY2(!QByteArray::fromStdString(spaces.getKey(key).unparse()).contains("CMYK"), key.c_str());
        QVERIFY(!contentOf(page).contains("CSpcmyk"));
    }
}

void PdfArchiveTest::everyFontIsEmbeddedAndReadable()
{
    QFETCH(QString, name);
    const auto file = opened(path(name));
    const QList<Handle> fonts = fontsOf(*file);
    QVERIFY(fonts.size() >= 2);
    for (Handle font : fonts) {
        Handle described = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle description = described.getKey("/FontDescriptor");
        const std::string called = description.getKey("/FontName").getName();
        QVERIFY(QRegularExpression(u"^/[A-Z]{6}\\+"_s).match(QString::fromStdString(called)).hasMatch());
        QCOMPARE(font.getKey("/BaseFont").getName(), called);
        QCOMPARE(described.getKey("/BaseFont").getName(), called);
        QCOMPARE(font.getKey("/Encoding").getName(), std::string("/Identity-H"));
        QCOMPARE(described.getKey("/CIDToGIDMap").getName(), std::string("/Identity"));
        QVERIFY(!description.hasKey("/CIDSet"));
        const QByteArray program = streamOf(description.getKey("/FontFile2"));
        Handle widths = described.getKey("/W").getArrayItem(1);
        for (int glyph = 0; glyph < widths.getArrayNItems(); ++glyph)
            QVERIFY(std::abs(widths.getArrayItem(glyph).getNumericValue() - widthInFont(program, glyph)) <= 1);
        const QByteArray map = streamOf(font.getKey("/ToUnicode"));
        QVERIFY(!map.contains("<FEFF>") && !map.contains("<FFFE>") && !map.contains("> <0000>\n"));
    }
    // No page paints the glyph that stands for none.
    for (Handle page : file->getAllPages())
        QVERIFY(!contentOf(page).contains("<0000> Tj"));
}

void PdfArchiveTest::nothingDependsOnTheMachine()
{
    QFETCH(QString, name);
    QFile bytes(path(name));
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray head = bytes.read(20);
    QVERIFY(head.startsWith("%PDF-1.7\n%") && uchar(head.at(10)) > 127 && uchar(head.at(13)) > 127);
    const auto file = opened(path(name));
    QVERIFY(!file->isEncrypted());
    const std::set<std::string> forbidden {"/JavaScript", "/JS", "/Launch", "/URI", "/GoToR", "/EmbeddedFile", "/EF", "/AA", "/OpenAction", "/Movie", "/Sound",
        "/LZWDecode", "/Encrypt", "/TR", "/OPI", "/PS"};
    for (Handle object : file->getAllObjects()) {
        Handle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const std::string &key : dictionary.getKeys()) {
            QVERIFY2(!forbidden.contains(key), key.c_str());
            Handle value = dictionary.getKey(key);
            QVERIFY2(!value.isName() || !forbidden.contains(value.getName()), key.c_str());
        }
        if (dictionary.isDictionaryOfType("/XObject", "/Image"))
            QVERIFY(!dictionary.hasKey("/Interpolate"));
    }
    // qpdf reads every stream of it without a warning.
    QPDF checked;
    checked.setSuppressWarnings(true);
    checked.processFile(QFile::encodeName(path(name)).constData());
    QPDFWriter writer(checked);
    writer.setOutputMemory();
    writer.setDecodeLevel(qpdf_dl_all);
    writer.write();
    QVERIFY(checked.getWarnings().empty());
}

void PdfArchiveTest::tagsBookmarksAndLinksStay()
{
    QFETCH(QString, name);
    const auto file = opened(path(name));
    Handle root = file->getRoot();
    QVERIFY(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    QCOMPARE(root.getKey("/Lang").getUTF8Value(), name.toStdString());
    QVERIFY(root.getKey("/Outlines").getKey("/Count").getIntValue() > 2);
    QVERIFY(root.getKey("/StructTreeRoot").isDictionary());
    const std::set<std::string> standard {"/Document", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/P", "/TOC", "/TOCI", "/Link", "/Table", "/TR", "/TH", "/TD"};
    int links = 0;
    for (Handle object : file->getAllObjects()) {
        if (object.isDictionaryOfType("/StructElem"))
            QVERIFY2(standard.contains(object.getKey("/S").getName()), object.getKey("/S").getName().c_str());
        if (object.isDictionaryOfType("/Annot", "/Link")) {
            QCOMPARE(object.getKey("/F").getIntValue(), 4); // It is printed.
            ++links;
        }
    }
    QVERIFY(links > 2);
    // Pictures and rules are no content; all text is marked.
    for (Handle page : file->getAllPages()) {
        const QByteArray content = contentOf(page);
        QCOMPARE(content.count("EMC"), content.count("BDC") + content.count("BMC"));
        for (qsizetype at = content.indexOf(" Do"); at >= 0; at = content.indexOf(" Do", at + 1))
            QVERIFY(content.first(at).lastIndexOf("/Artifact BMC") > content.first(at).lastIndexOf("EMC"));
    }
}

void PdfArchiveTest::withoutTheChoiceItIsAnOrdinaryPdf()
{
    const auto file = opened(path(u"plain"_s));
    QVERIFY(!file->getRoot().hasKey("/OutputIntents"));
    QVERIFY(file->getAllPages().size() == opened(path(u"en"_s))->getAllPages().size());
    const QByteArray metadata = file->getRoot().hasKey("/Metadata") ? streamOf(file->getRoot().getKey("/Metadata")) : QByteArray();
    QVERIFY(!metadata.contains("pdfaid:part>2"));
}

QTEST_MAIN(PdfArchiveTest)
#include "tst_pdfarchive.moc"
