// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/exchange/recordmarkdown.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// A record as a page of Markdown.
class RecordMarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAnnotationIsOnThePage()
    {
        exchange::MarkdownText text;
        text.text.title = u"Lamps"_s;
        text.text.language = u"en"_s;
        model::Passage passage;
        passage.id = base::PassageId(1);
        passage.address = model::Address(u"OP1"_s);
        passage.content = u"Calls for lamps;"_s;
        text.passages = {passage};
        text.annotations = {annotation(passage.id, u"lamps"_s, u"Which?"_s), annotation({}, {}, u"Of the whole"_s),
            annotation({}, u"words that went"_s, u"Lost"_s)};
        text.annotations.last().address = u"OP9"_s;
        const QString page = exchange::recordMarkdown({}, {text});
        const qsizetype paragraph = page.indexOf(u"**OP1** Calls"_s);
        QVERIFY(page.indexOf(u"> yellow: Of the whole\n\n"_s) > 0 && page.indexOf(u"> yellow: Of the whole"_s) < paragraph);
        QVERIFY(page.contains(u"> yellow: “words that went” (OP9) — Lost\n\n"_s));
        QVERIFY(page.indexOf(u"> yellow: “lamps” — Which?"_s) > paragraph);
    }

    void wordsOnSeveralLinesStayInTheirBlock()
    {
        exchange::MarkdownText text;
        text.annotations = {annotation({}, u"first line\n# second line"_s, {})};
        const QString page = exchange::recordMarkdown({}, {text});
        const QStringList lines = page.split(u'\n');
        for (const QString &line : lines)
            QVERIFY(!line.contains(u"line"_s) || line.startsWith(u"> "_s));
    }

private:
    static model::Annotation annotation(base::PassageId passage, const QString &words, const QString &comment)
    {
        model::Annotation annotation;
        annotation.passage = passage;
        annotation.anchor.exact = words;
        annotation.comment = comment;
        return annotation;
    }
};

QTEST_GUILESS_MAIN(RecordMarkdownTest)
#include "tst_recordmarkdown.moc"
