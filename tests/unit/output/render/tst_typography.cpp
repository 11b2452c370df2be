// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/render/typography.h>

#include <contrast.h>

#include <QtTest>

using namespace Qt::StringLiterals;

class TypographyTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsStayReadableOnEveryHighlight_data();
    void wordsStayReadableOnEveryHighlight();
    void noTwoHighlightsLookAlikeWithoutColour();
    void everyLanguageHasItsSerif_data();
    void everyLanguageHasItsSerif();
};

void TypographyTest::wordsStayReadableOnEveryHighlight_data()
{
    QTest::addColumn<int>("colour");
    QTest::addColumn<bool>("dark");
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        QTest::addRow("%d light", colour) << colour << false;
        QTest::addRow("%d dark", colour) << colour << true;
    }
}

void TypographyTest::wordsStayReadableOnEveryHighlight()
{
    QFETCH(int, colour);
    QFETCH(bool, dark);
    const QColor background = render::annotationColour(model::Colour(colour), dark);
    const QColor ink = dark ? QColor(0xe6, 0xe6, 0xe6) : QColor(Qt::black);
    QVERIFY2(contrast::of(ink, background) >= 4.5, qPrintable(QString::number(contrast::of(ink, background))));
    // And the highlight is seen on the page.
    QVERIFY(background != (dark ? QColor(Qt::black) : QColor(Qt::white)));
}

void TypographyTest::noTwoHighlightsLookAlikeWithoutColour()
{
    QSet<std::pair<int, bool>> lines;
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        const QTextCharFormat format = render::annotationFormat(model::Colour(colour), {});
        QVERIFY(format.underlineStyle() != QTextCharFormat::NoUnderline);
        lines.insert({format.underlineStyle(), format.fontOverline()});
    }
    QCOMPARE(lines.size(), model::kColourCount);
}

void TypographyTest::everyLanguageHasItsSerif_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("serif");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("en") << u"en"_s << u"Noto Serif"_s << false;
    QTest::newRow("ru") << u"ru"_s << u"Noto Serif"_s << false;
    QTest::newRow("ar") << u"ar"_s << u"Noto Naskh Arabic"_s << true;
    QTest::newRow("zh") << u"zh"_s << u"Noto Serif CJK SC"_s << false;
}

void TypographyTest::everyLanguageHasItsSerif()
{
    QFETCH(QString, language);
    QTEST(render::serifFor(language), "serif");
    QTEST(render::isRightToLeft(language), "rightToLeft");
    QCOMPARE(render::textFont({}, language).families().first(), render::serifFor(language));
}

QTEST_MAIN(TypographyTest)

#include "tst_typography.moc"
