// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/described_chart.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <map>

namespace circumspect::desktop {

namespace {

/// One line of a chart, as a list item.
class EntryInterface final : public QAccessibleInterface {
public:
    EntryInterface(QAccessibleInterface *chart, QWidget *widget, int entry)
        : m_chart(chart), m_widget(widget), m_entry(entry)
    {
    }

    bool isValid() const override { return m_chart->isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_chart; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override { return m_chart->rect(); }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const auto *chart = dynamic_cast<const DescribedChart *>(m_widget);
        return kind == QAccessible::Name && chart ? chart->entries().value(m_entry) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto *chart = dynamic_cast<const DescribedChart *>(m_widget);
        state.focusable = true;
        state.focused = m_widget->hasFocus() && chart && chart->currentEntry() == m_entry;
        return state;
    }

private:
    QAccessibleInterface *m_chart;
    QWidget *m_widget;
    int m_entry;
};

class ChartInterface final : public QAccessibleWidget {
public:
    ChartInterface(QWidget *widget, const DescribedChart &chart)
        : QAccessibleWidget(widget, chart.role()), m_chart(chart)
    {
    }

    ~ChartInterface() override
    {
        for (const auto &[entry, id] : m_entries)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_chart.entries().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_entries.find(index);
        if (known != m_entries.end())
            return QAccessible::accessibleInterface(known->second);
        auto *self = const_cast<ChartInterface *>(this);
        auto *entry = new EntryInterface(self, widget(), index);
        m_entries[index] = QAccessible::registerAccessibleInterface(entry);
        return entry;
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[entry, id] : m_entries) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return entry;
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_chart.currentEntry() < 0 ? nullptr : child(m_chart.currentEntry());
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_chart.summary() : QAccessibleWidget::text(kind);
    }

private:
    const DescribedChart &m_chart;
    mutable std::map<int, QAccessible::Id> m_entries;
};

QAccessibleInterface *chartFactory(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto *chart = dynamic_cast<DescribedChart *>(widget);
    return chart ? new ChartInterface(widget, *chart) : nullptr;
}

}  // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(chartFactory);
}

}  // namespace circumspect::desktop
