// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraphmodel.h"

#include <presentation/shared/names.h>

#include <QCoreApplication>

#include <array>

namespace presentation {

namespace {

struct Reason {
    const char *code;
    const char *name;
};

// The codes of the readers. A code that is not here is shown as it is.
constexpr std::array kReasons {
    //: Why a paragraph of a file was left out: it stands at the top of every page.
    Reason {"page-header", QT_TRANSLATE_NOOP("Dropped", "running head")},
    //: Why a paragraph of a file was left out: it stands at the foot of every page.
    Reason {"page-footer", QT_TRANSLATE_NOOP("Dropped", "running foot")},
    Reason {"page-number", QT_TRANSLATE_NOOP("Dropped", "page number")},
    Reason {"table-of-contents", QT_TRANSLATE_NOOP("Dropped", "table of contents")},
    //: Why a part of a web page was left out: menus.
    Reason {"navigation", QT_TRANSLATE_NOOP("Dropped", "menu")},
    Reason {"script", QT_TRANSLATE_NOOP("Dropped", "program code")},
    //: Why the rest of a web page was left out: its parts lie too deep within each other.
    Reason {"too-deep", QT_TRANSLATE_NOOP("Dropped", "parts too deep within each other")},
    Reason {"empty", QT_TRANSLATE_NOOP("Dropped", "empty")},
    //: Why a paragraph was left out: a remark that somebody wrote beside the text.
    Reason {"comment", QT_TRANSLATE_NOOP("Dropped", "comment")},
    //: Why a paragraph was left out: somebody struck it out, and the change is not accepted yet.
    Reason {"deleted", QT_TRANSLATE_NOOP("Dropped", "deleted in tracked changes")},
    Reason {"picture", QT_TRANSLATE_NOOP("Dropped", "picture")},
    Reason {"hidden", QT_TRANSLATE_NOOP("Dropped", "hidden text")},
    Reason {"embedded", QT_TRANSLATE_NOOP("Dropped", "embedded file")},
    //: Why a paragraph was left out: it is a line that parts two texts.
    Reason {"rule", QT_TRANSLATE_NOOP("Dropped", "ruled line")},
    Reason {"job-number", QT_TRANSLATE_NOOP("Dropped", "job number")},
    //: Why a part of a web page was left out: it asks for leave to set cookies.
    Reason {"cookie-notice", QT_TRANSLATE_NOOP("Dropped", "cookie notice")},
    Reason {"share-buttons", QT_TRANSLATE_NOOP("Dropped", "share buttons")},
    //: Why a part of a web page was left out: it points at other articles of the site.
    Reason {"related", QT_TRANSLATE_NOOP("Dropped", "pointers to other articles")},
    //: Why a chapter of a book was left out: the file does not hold it.
    Reason {"missing", QT_TRANSLATE_NOOP("Dropped", "not in the file")},
    //: Why a picture or line was left out: it only adorns the page.
    Reason {"decoration", QT_TRANSLATE_NOOP("Dropped", "ornament")},
    //: Why lines at the head of a note were left out: they are settings of the program that wrote it.
    Reason {"front-matter", QT_TRANSLATE_NOOP("Dropped", "settings at the head of the file")},
    //: Why a paragraph was left out: blanks that nobody filled in.
    Reason {"unfilled-form", QT_TRANSLATE_NOOP("Dropped", "unfilled form")},
    //: Why a part of a PDF was left out: it counts the lines of the page.
    Reason {"line-number", QT_TRANSLATE_NOOP("Dropped", "line numbers in the margin")},
    //: Why a part of a PDF was left out: its font does not say which letters its shapes are.
    Reason {"unknown-letters", QT_TRANSLATE_NOOP("Dropped", "unknown letters")},
};

/// A text runs as its own words do, not as the window does: in an Arabic one "14 October" stays a date.
QString withOwnDirection(const QString &text)
{
    return text.isEmpty() ? QString() : QString(QChar(0x2068) + text + QChar(0x2069));
}

}

ParagraphModel::ParagraphModel(QList<model::Passage> passages, QObject *parent)
    : TableModel(parent)
{
    m_rows = std::move(passages);
}

QVariant ParagraphModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const model::Passage &passage = row(index.row());
    switch (index.column()) {
    case AddressColumn:
        return names::isolated(passage.address.text());
    case KindColumn:
        return names::passageKind(passage.kind);
    default:
        return withOwnDirection(role == Qt::DisplayRole ? passage.content.left(400) : passage.content.left(2000));
    }
}

QString ParagraphModel::heading(int column) const
{
    switch (column) {
    case AddressColumn:
        //: Column of a table: "OP8", how a paragraph is called.
        return tr("Address");
    case KindColumn:
        return tr("Kind");
    default:
        return tr("Paragraph");
    }
}

DroppedModel::DroppedModel(QList<model::Dropped> dropped, QObject *parent)
    : TableModel(parent)
{
    m_rows = std::move(dropped);
}

QVariant DroppedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const model::Dropped &dropped = row(index.row());
    return index.column() == ReasonColumn ? reasonName(dropped.reason) : withOwnDirection(dropped.text);
}

QString DroppedModel::heading(int column) const
{
    //: Columns of a table of what was left out of a text.
    return column == ReasonColumn ? tr("Reason") : tr("Text");
}

QString DroppedModel::reasonName(const QString &code)
{
    for (const Reason &reason : kReasons) {
        if (code == QLatin1StringView(reason.code))
            return QCoreApplication::translate("Dropped", reason.name);
    }
    return code;
}

}
