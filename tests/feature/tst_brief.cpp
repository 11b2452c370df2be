// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <testdata.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kTitle = u"Local government and human rights"_s;
const QString kResolution = u"A/HRC/RES/57/12"_s;

/// A brief in one of its languages, the second column included.
struct Brief {
    QString name;
    QString language;
    QString beside;

    bool isArabic() const { return language == "ar"_L1; }
};

const QList<Brief> kBriefs {{u"English"_s, u"en"_s, {}}, {u"French"_s, u"fr"_s, {}}, {u"Arabic"_s, u"ar"_s, {}}, {u"English beside French"_s, u"en"_s, u"fr"_s}};
const QStringList kEndings {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s, u"md"_s, u"txt"_s};

/// Without spaces, marks of direction and soft hyphens: where lines end is no matter.
QString lettersOf(const QString &text)
{
    static const QRegularExpression kNoLetter(u"[\\s\\p{Cf}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.normalized(QString::NormalizationForm_KC).remove(kNoLetter);
}

/// The words and the signs of a quotation.
QStringList wordsOf(const QString &quotation)
{
    static const QRegularExpression kWord(u"[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Cf}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QRegularExpressionMatch &match : kWord.globalMatch(quotation.normalized(QString::NormalizationForm_KC)))
        words.append(match.captured());
    return words;
}

/// Finds words in letters. Where a footnote is called, a file has its number.
QRegularExpression patternOf(const QStringList &words)
{
    QStringList patterns;
    for (const QString &word : words)
        patterns.append(QRegularExpression::escape(word));
    return QRegularExpression(patterns.join(u"(?:\\[?\\d{1,2}\\]?)?"_s));
}

bool hasWords(const QString &letters, const QStringList &words)
{
    return letters.contains(patternOf(words));
}

/// Whether the words stand on a page, or begin there and end on the next one.
bool areOnPages(const QStringList &pages, const QStringList &words)
{
    if (std::ranges::any_of(pages, [&words](const QString &page) { return hasWords(page, words); }))
        return true;
    for (qsizetype page = 0; page + 1 < pages.size(); ++page) {
        qsizetype found = 0;
        for (qsizetype step = words.size(); step > 0; step /= 2) {
            while (found + step < words.size() && hasWords(pages.at(page), words.first(found + step)))
                found += step;
        }
        if (found > 0 && hasWords(pages.at(page + 1), words.sliced(found)))
            return true;
    }
    return false;
}

/// The Arabic words that a PDF gives back as they were: those with lam and alef are drawn as one shape, which has no letter.
QStringList arabicWords(const QString &text)
{
    static const QRegularExpression kMark(u"[\\p{M}\\p{Cf}\\x{0640}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    // Letters alone: which word a comma stands at is another question on a page from left to right.
    static const QRegularExpression kWord(u"[\\x{0620}-\\x{064A}\\x{066E}-\\x{06D3}]{2,}"_s);
    static const QRegularExpression kOneShape(u"ل[اأإآ]"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : kWord.globalMatch(text.normalized(QString::NormalizationForm_KC).remove(kMark))) {
        if (!match.captured().contains(kOneShape))
            words.append(match.captured());
    }
    words.sort();
    return words;
}

/// What is read in a text of marks: HTML or Markdown.
QString withoutMarks(QString text)
{
    static const QRegularExpression kHead(u"<(style|title)[^>]*>.*?</\\1>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kTag(u"</?[a-zA-Z][^>]*>"_s);
    text.remove(kHead).remove(kTag);
    return text.replace(u"&nbsp;"_s, u" "_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
}

}

/// The paper for one negotiation, as the program that people run makes it of real files, in three languages and six formats.
class TestBrief : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        NEEDS_REAL_FILES(data);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not here.");
        m_library = m_folder.filePath(u"library"_s);
        call({u"new"_s, m_library});
        QStringList files {u"import"_s, data + u"/seed"_s};
        const QString session = data + u"/unxml/HRCresolutions/57session/"_s;
        for (const QString &language : {u"Arabic"_s, u"Chinese"_s, u"English"_s, u"French"_s, u"Russian"_s, u"Spanish"_s}) {
            for (const QString &number : {u"2"_s, u"9"_s, u"12"_s, u"22"_s})
                files.append(session + language + u"/A_HRC_RES_57_"_s + number + language.first(1) + u".xml"_s);
        }
        call(files);
        for (const Brief &brief : kBriefs) {
            for (const QString &ending : kEndings) {
                QStringList command {u"pack"_s, u"--query"_s, u"local government human rights"_s, u"--title"_s, kTitle, u"--template"_s,
                    u"negotiation-brief"_s, u"--in"_s, brief.language, u"-o"_s, path(brief, ending), u"--json"_s};
                if (!brief.beside.isEmpty())
                    command << u"--beside"_s << brief.beside;
                const QJsonObject told = call(command);
                QVERIFY2(QFileInfo::exists(path(brief, ending)), qPrintable(path(brief, ending)));
                m_quotations[brief.name] = told[u"quotes"_s].toArray();
                QVERIFY(m_quotations[brief.name].size() > 20);
            }
        }
    }

    void thePdfIsSound_data() { briefs(); }
    void thePdfIsSound()
    {
        const Brief &brief = current();
        QPDF file;
        file.setAttemptRecovery(false);
        file.setSuppressWarnings(true);
        file.processFile(QFile::encodeName(path(brief, u"pdf"_s)).constData());
        for (const QPDFObjectHandle &page : file.getAllPages())
            QVERIFY(QPDFObjectHandle(page).getKey("/Contents").getStreamData(qpdf_dl_all)->getSize() > 0);
        QCOMPARE(file.getWarnings().size(), size_t(0));
        int fonts = 0;
        for (QPDFObjectHandle object : file.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/FontName"))
                continue;
            ++fonts;
            QVERIFY2(object.hasKey("/FontFile") || object.hasKey("/FontFile2") || object.hasKey("/FontFile3"),
                object.getKey("/FontName").getName().c_str());
        }
        QVERIFY(fonts > 0);
    }

    void bookmarksLinksAndContentsLeadToTheirHeadings_data() { briefs(); }
    void bookmarksLinksAndContentsLeadToTheirHeadings()
    {
        const Brief &brief = current();
        QPDF file;
        file.processFile(QFile::encodeName(path(brief, u"pdf"_s)).constData());
        const std::vector<QPDFObjectHandle> &pages = file.getAllPages();
        const QStringList texts = pagesOf(brief, {});
        QCOMPARE(texts.size(), qsizetype(pages.size()));
        const auto pageOf = [&pages](QPDFObjectHandle wanted) {
            const auto found = std::ranges::find_if(pages, [&wanted](const QPDFObjectHandle &one) { return one.getObjGen() == wanted.getObjGen(); });
            return found == pages.end() ? qsizetype(-1) : qsizetype(found - pages.begin());
        };
        QPDFOutlineDocumentHelper outlines(file);
        QStringList titles;
        QStringList numbers;
        for (QPDFOutlineObjectHelper &entry : outlines.getTopLevelOutlines()) {
            titles.append(QString::fromStdString(entry.getTitle()));
            const qsizetype page = pageOf(entry.getDestPage());
            QVERIFY2(page > 1 && isOnPage(texts.at(page), titles.last()), qPrintable(titles.last()));
            numbers.append(QString::number(page + 1));
        }
        QVERIFY(titles.size() > 4);
        QStringList linked;
        for (QPDFObjectHandle page : pages) {
            QPDFObjectHandle annotations = page.getKey("/Annots");
            for (int index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index) {
                QPDFObjectHandle link = annotations.getArrayItem(index);
                if (!link.hasKey("/Dest"))
                    continue; // To the outside.
                const QString title = QString::fromStdString(link.getKey("/Contents").getUTF8Value());
                const qsizetype target = pageOf(link.getKey("/Dest").getArrayItem(0));
                QVERIFY2(target > 1 && isOnPage(texts.at(target), title), qPrintable(title));
                linked.append(title);
            }
        }
        for (const QString &title : std::as_const(titles))
            QVERIFY2(linked.contains(title), qPrintable(title));
        // The numbers at the ends of the lines of the contents, which is the second page.
        static const QRegularExpression kNumber(u"^[^\\w\\n]*(?:(\\d+)\\s.*|.*[\\s.](\\d+))[^\\w\\n]*$"_s, QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression kDirection(u"\\p{Cf}"_s);
        QStringList printed;
        for (const QRegularExpressionMatch &match : kNumber.globalMatch(pageText(brief, 2).remove(kDirection)))
            printed.append(match.captured(1) + match.captured(2));
        for (const QString &number : std::as_const(numbers))
            QVERIFY2(printed.removeOne(number), qPrintable(number + u" of "_s + printed.join(u' ')));
    }

    void theQuotationsStandInThePdf_data() { briefs(); }
    void theQuotationsStandInThePdf()
    {
        const Brief &brief = current();
        const QStringList raw = pagesOf(brief, {u"-raw"_s});
        const QStringList pages = brief.isArabic() ? pagesOf(brief, {}) : QStringList();
        QStringList letters;
        for (const QString &page : raw)
            letters.append(lettersOf(page));
        for (const QJsonValue &quotation : std::as_const(m_quotations[brief.name])) {
            const QString text = quotation[u"text"_s].toString();
            QVERIFY(quotation[u"verified"_s].toBool());
            QVERIFY2(text.isRightToLeft() ? areArabicWordsOnPages(pages, text) : areOnPages(letters, wordsOf(text)), qPrintable(text));
        }
    }

    void theParagraphsAreOfTheLanguage_data() { briefs(); }
    void theParagraphsAreOfTheLanguage()
    {
        const Brief &brief = current();
        const QMap<QString, QString> own = paragraphs(brief.language);
        const QMap<QString, QString> second = brief.beside.isEmpty() ? QMap<QString, QString>() : paragraphs(brief.beside);
        const QString letters = lettersOf(contentOf(brief, u"txt"_s));
        int checked = 0;
        for (const QJsonValue &quotation : std::as_const(m_quotations[brief.name])) {
            const QString address = quotation[u"address"_s].toString();
            if (!quotation[u"source"_s].toString().contains(u"57/12"_s) || address.isEmpty())
                continue;
            ++checked;
            QVERIFY2(own.contains(address), qPrintable(address));
            QVERIFY2(lettersOf(quotation[u"text"_s].toString()).startsWith(lettersOf(own[address])), qPrintable(address));
            if (!second.isEmpty())
                QVERIFY2(hasWords(letters, wordsOf(second[address])), qPrintable(address));
        }
        QVERIFY(checked > 20);
        if (brief.language == "en"_L1)
            return;
        for (const QString &paragraph : paragraphs(u"en"_s)) {
            constexpr int longest = 60; // Of a title or a name, which may be left in English.
            if (paragraph.size() > longest)
                QVERIFY2(!letters.contains(lettersOf(paragraph.first(longest))), qPrintable(paragraph));
        }
    }

    void aSubParagraphStandsBelowItsOpeningWords_data() { briefs(); }
    void aSubParagraphStandsBelowItsOpeningWords()
    {
        const Brief &brief = current();
        const QMap<QString, QString> own = paragraphs(brief.language);
        const QString letters = lettersOf(contentOf(brief, u"txt"_s));
        const bool hasSub = std::ranges::any_of(m_quotations[brief.name], [](const QJsonValue &one) { return one[u"address"_s].toString().startsWith(u"OP8 ("_s); });
        QVERIFY(hasSub);
        QCOMPARE(letters.count(patternOf(wordsOf(own[u"OP8"_s]))), 1);
    }

    void aRequestInATableIsShort_data() { briefs(); }
    void aRequestInATableIsShort()
    {
        const Brief &brief = current();
        // From its middle on, the paragraph stands among the key paragraphs alone.
        QCOMPARE(lettersOf(contentOf(brief, u"txt"_s)).count(patternOf(wordsOf(paragraphs(brief.language)[u"OP10"_s]).sliced(25, 30))), 1);
    }

    void allFormatsHaveTheQuotations_data() { briefs(); }
    void allFormatsHaveTheQuotations()
    {
        const Brief &brief = current();
        for (const QString &ending : {u"html"_s, u"md"_s, u"txt"_s}) {
            const QString letters = lettersOf(contentOf(brief, ending));
            for (const QJsonValue &quotation : std::as_const(m_quotations[brief.name])) {
                const QString text = quotation[u"text"_s].toString();
                QVERIFY2(hasWords(letters, wordsOf(text)), qPrintable(ending + u": "_s + text));
            }
        }
    }

    void officeFilesAreReadToTheSameParagraphs_data() { briefs(); }
    void officeFilesAreReadToTheSameParagraphs()
    {
        const Brief &brief = current();
        QStringList docx = readAgain(brief, u"docx"_s);
        const QStringList odt = readAgain(brief, u"odt"_s);
        for (const QJsonValue &quotation : std::as_const(m_quotations[brief.name])) {
            // A paragraph with sub-paragraphs is several.
            for (const QString &text : quotation[u"text"_s].toString().split(u'\n')) {
                const QStringList words = wordsOf(text);
                for (const QStringList &read : {docx, odt})
                    QVERIFY2(std::ranges::any_of(read, [&words](const QString &one) { return hasWords(one, words); }), qPrintable(text));
            }
        }
        // Word has the heading of the contents as a paragraph.
        const qsizetype all = docx.size();
        docx.removeIf([&odt](const QString &one) { return !odt.contains(one); });
        QVERIFY(docx.size() + 1 >= all);
        QCOMPARE(docx, odt);
    }

private:
    static void briefs()
    {
        QTest::addColumn<int>("index");
        for (qsizetype index = 0; index < kBriefs.size(); ++index)
            QTest::newRow(qPrintable(kBriefs.at(index).name)) << int(index);
    }

    static const Brief &current()
    {
        QFETCH(const int, index);
        return kBriefs.at(index);
    }

    static QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), arguments);
        const bool isDone = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!isDone)
            QTest::qFail(qPrintable(arguments.join(u' ') + u": "_s + QString::fromUtf8(process.readAllStandardError())), __FILE__, __LINE__);
        return process.readAllStandardOutput();
    }

    QJsonObject call(const QStringList &arguments) const
    {
        const QByteArray told = run(arguments.first() == "new"_L1 ? arguments : arguments + QStringList {u"--library"_s, m_library});
        return QJsonDocument::fromJson(told).object();
    }

    QString path(const Brief &brief, const QString &ending) const { return m_folder.filePath(brief.name + u'.' + ending); }

    QString contentOf(const Brief &brief, const QString &ending) const
    {
        QFile file(path(brief, ending));
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        if (ending == "txt"_L1)
            return text;
        // Markdown sets words apart with stars, and letters that it would read as marks with a backslash.
        static const QRegularExpression kMarkdown(u"\\*+|\\\\(?=[^\\w\\s])"_s);
        return withoutMarks(ending == "md"_L1 ? QString(text).remove(kMarkdown) : text);
    }

    QString textOfPdf(const Brief &brief, const QStringList &options) const
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, options + QStringList {path(brief, u"pdf"_s), u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

    QStringList pagesOf(const Brief &brief, const QStringList &options) const
    {
        QStringList pages = textOfPdf(brief, options).split(u'\f');
        pages.removeLast();
        return pages;
    }

    QString pageText(const Brief &brief, int page) const
    {
        return textOfPdf(brief, {u"-layout"_s, u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)});
    }

    static bool isOnPage(const QString &page, const QString &title)
    {
        if (!title.isRightToLeft())
            return lettersOf(page).contains(lettersOf(title));
        return std::ranges::includes(arabicWords(page), arabicWords(title));
    }

    /// A page may have the order of its lines from left to right, so the words are compared without theirs.
    static bool areArabicWordsOnPages(const QStringList &pages, const QString &text)
    {
        const QStringList words = arabicWords(text);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (std::ranges::includes(arabicWords(pages.at(page) + u'\n' + pages.value(page + 1)), words))
                return true;
        }
        return false;
    }

    /// The paragraphs of the resolution by their addresses.
    QMap<QString, QString> paragraphs(const QString &language) const
    {
        QMap<QString, QString> found;
        for (const QJsonValue &passage : call({u"show"_s, kResolution, u"--in"_s, language, u"--json"_s})[u"passages"_s].toArray()) {
            const QString address = passage[u"address"_s].toString();
            if (!address.isEmpty() && !address.startsWith(u"note"_s))
                found.insert(address, passage[u"text"_s].toString());
        }
        return found;
    }

    /// The paragraphs of a file as the program imports it, without spaces.
    QStringList readAgain(const Brief &brief, const QString &ending) const
    {
        const QString library = m_folder.filePath(brief.name + u'-' + ending);
        run({u"new"_s, library});
        run({u"import"_s, path(brief, ending), u"--library"_s, library});
        const QJsonObject shown = QJsonDocument::fromJson(run({u"show"_s, u"#1"_s, u"--json"_s, u"--library"_s, library})).object();
        QStringList read;
        for (const QJsonValue &passage : shown[u"passages"_s].toArray())
            read.append(lettersOf(passage[u"text"_s].toString()));
        return read;
    }

    QTemporaryDir m_folder;
    QString m_library;
    QMap<QString, QJsonArray> m_quotations;
};

QTEST_GUILESS_MAIN(TestBrief)
#include "tst_brief.moc"
