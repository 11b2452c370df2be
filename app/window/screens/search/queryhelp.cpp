// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryhelp.h"

#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::array kExamples {
    QueryExample {u"water sanitation", QT_TRANSLATE_NOOP("window::QueryHelp", "All of the words, in any order")},
    QueryExample {u"water OR sanitation", QT_TRANSLATE_NOOP("window::QueryHelp", "One of the words is enough")},
    QueryExample {u"city -tourism", QT_TRANSLATE_NOOP("window::QueryHelp", "Without a word")},
    QueryExample {u"\"smart city\"", QT_TRANSLATE_NOOP("window::QueryHelp", "These words as they stand")},
    QueryExample {u"sanit*", QT_TRANSLATE_NOOP("window::QueryHelp", "How a word begins; ? is one letter")},
    QueryExample {u"NEAR(cities climate, 10)", QT_TRANSLATE_NOOP("window::QueryHelp", "Words near each other")},
    QueryExample {u"(city OR town) rights", QT_TRANSLATE_NOOP("window::QueryHelp", "Brackets keep together what belongs together")},
    QueryExample {u"57/12", QT_TRANSLATE_NOOP("window::QueryHelp", "A document by its symbol, or a part of it")},
    QueryExample {u"verb:requests report", QT_TRANSLATE_NOOP("window::QueryHelp", "How an operative paragraph begins")},
    QueryExample {u"pp:recalling", QT_TRANSLATE_NOOP("window::QueryHelp", "In the preamble; op: in the operative part")},
    QueryExample {u"body:HRC session:57", QT_TRANSLATE_NOOP("window::QueryHelp", "Of a body and a session")},
    QueryExample {u"since:2022 lang:en", QT_TRANSLATE_NOOP("window::QueryHelp", "Since a day or year; in a language")},
    QueryExample {u"sponsor:Brazil", QT_TRANSLATE_NOOP("window::QueryHelp", "A State by its name in any language")},
    QueryExample {u"theme:\"smart cities\"", QT_TRANSLATE_NOOP("window::QueryHelp", "On a theme")},
    QueryExample {u"cites:57/12", QT_TRANSLATE_NOOP("window::QueryHelp", "What cites a document; citedby: what it cites")},
    QueryExample {u"has:notes", QT_TRANSLATE_NOOP("window::QueryHelp", "Paragraphs with notes of yours; note: looks into them")},
};

constexpr int kColumns = 2;

}

std::span<const QueryExample> queryExamples()
{
    return kExamples;
}

QueryHelp::QueryHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"queryHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const QueryExample &example : kExamples) {
        const QString query = QString::fromUtf16(example.query);
        auto *button = new QToolButton(this);
        button->setText(query);
        button->setAutoRaise(true);
        // A query reads from left to right, whatever the window does.
        button->setLayoutDirection(Qt::LeftToRight);
        button->setObjectName(u"example%1"_s.arg(row));
        connect(button, &QToolButton::clicked, this, [this, query] {
            emit exampleChosen(query);
            close();
        });
        auto *meaning = new QLabel(tr(example.meaning), this);
        grid->addWidget(button, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(meaning, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    auto *names = new QLabel(tr("The names of fields work in English, French and Arabic. Nothing that is typed is a mistake: what is "
                                "no field is looked for as words."),
        this);
    names->setWordWrap(true);
    names->setMinimumHeight(3 * names->fontMetrics().lineSpacing());
    names->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(names, row, 0, 1, kColumns);
}

void QueryHelp::popUpBelow(const QWidget *anchor)
{
    adjustSize();
    QPoint corner = anchor->mapToGlobal(QPoint(anchor->isRightToLeft() ? 0 : anchor->width() - width(), anchor->height() + 4));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(corner);
    show();
}

}
